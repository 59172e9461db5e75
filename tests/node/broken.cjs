// The checks of pages.cjs and valid.cjs notice what they are for: a good page passes, and each of its broken twins is
// refused for its own reason.
//   CHROMIUM=/usr/bin/chromium node broken.cjs GOOD.html   (a page with a drawing, a card that is kept whole, and several pages)
const { spawnSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const good = fs.readFileSync(process.argv[2], 'utf8');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'broken-'));

/** The page with another style, and the hash that belongs to it. */
const styled = (more) => {
  const style = good.match(/<style>([^]*?)<\/style>/)[1];
  const changed = style + more;
  return good.replace(style, () => changed).replace(/'sha256-[^']+'/, `'sha256-${createHash('sha256').update(changed).digest('base64')}'`);
};
const twins = {
  language: [good.replace(/<html lang="\w+">/, '<html>'), /html-has-lang/],
  contrast: [styled(':root { --ink: #bbbbbb; --paper: #ffffff; }'), /light color-contrast/],
  dark: [styled('@media (prefers-color-scheme: dark) { :root { --ink: #333333; } }'), /dark color-contrast/],
  hash: [good.replace(/'sha256-./, "'sha256-x"), /its own style is not used|Content Security Policy/],
  request: [good.replace('<main', '<img src="http://127.0.0.1:9/x.png" alt="x"><main'), /requests/],
  script: [good.replace(/<meta http-equiv[^>]*>/, '').replace('<main', '<img src="data:x" alt="x" onerror="alert(1)"><main'), /a script ran/],
  wide: [styled('h2 { min-width: 30rem; }'), /320px: as wide as/],
  spacing: [styled('h3 { overflow: hidden; white-space: nowrap; }'), /cuts off its words/],
  labels: [good.replace(/(<svg class="chart"[^]*?)<\/svg>/, '$1<text x="100" y="100">one</text><text x="102" y="102">two</text></svg>'), /lie on one another/],
  card: [styled('@media print { .whole { break-inside: auto !important; } .whole > * { break-before: page; } }'), /card “.*is cut between/s],
  empty: [styled('@media print { h2 { break-before: page; } }'), /less than a third full/],
  heading: [styled('@media print { h2 + table { break-before: page !important; } h2 { break-after: auto !important; } }'), /heading “.*is cut between/s],
};

/** What a program says of pages, by name: nothing of those that pass. */
const said = (program, pages) => {
  const files = Object.entries(pages).map(([name, html]) => {
    const file = path.join(folder, `${name}.html`);
    fs.writeFileSync(file, html);
    return file;
  });
  const run = spawnSync(process.execPath, [path.join(__dirname, program), ...files], { encoding: 'utf8' });
  const found = {};
  for (const [, name, problems] of run.stdout.matchAll(/^FAIL (\w+)\.html(.*(?:\n {2}.*)*)/gm)) found[name] = (found[name] || '') + problems;
  return found;
};

const problems = [];
const pages = said('pages.cjs', { good, ...Object.fromEntries(Object.entries(twins).map(([name, [html]]) => [name, html])) });
const valid = said('valid.cjs', { good, invalid: good.replace('<main', '<p><div></p><main') });
for (const found of [pages, valid]) if (found.good) problems.push(`the good page was refused: ${found.good}`);
if (!valid.invalid) problems.push('invalid HTML was not noticed');
for (const [name, [, expected]] of Object.entries(twins)) {
  if (!expected.test(pages[name] || '')) problems.push(`${name}: expected ${expected}, and found ${pages[name] || 'nothing'}`);
}
fs.rmSync(folder, { recursive: true });
for (const problem of problems) console.log(problem);
if (!problems.length) console.log(`${Object.keys(twins).length + 1} broken pages were noticed, each for its own reason`);
process.exit(problems.length ? 1 : 0);
