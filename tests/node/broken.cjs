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
  heading: [styled('@media print { h2 + *, h3 + * { break-before: page !important; } h2, h3 { break-after: auto !important; } }'), /heading “.*is cut between/s],
};

let failed = 0;
const check = (name, program, html, expected) => {
  const file = path.join(folder, `${name}.html`);
  fs.writeFileSync(file, html);
  const run = spawnSync(process.execPath, [path.join(__dirname, program), file], { encoding: 'utf8' });
  const ok = expected ? run.status === 1 && expected.test(run.stdout) : run.status === 0;
  if (!ok) console.log(`${program} on ${name}: ${expected ? `expected ${expected}` : 'expected nothing'}, and it said:\n${run.stdout}${run.stderr}`);
  failed += ok ? 0 : 1;
};
check('good', 'pages.cjs', good);
check('good', 'valid.cjs', good);
check('invalid', 'valid.cjs', good.replace('<main', '<p><div></p><main'), /./);
for (const [name, [html, expected]] of Object.entries(twins)) check(name, 'pages.cjs', html, expected);
fs.rmSync(folder, { recursive: true });
console.log(failed ? `${failed} of the checks do not notice what they are for` : `${Object.keys(twins).length + 1} broken pages were noticed, each for its own reason`);
process.exit(failed ? 1 : 0);
