// Copies in a real browser: accessible (axe, WCAG 2.2 AA) in light, dark and forced colours, on a wide and a narrow screen,
// and with wider spacing of text; whole (one request, nothing else) and styled under the page's own policy; no script runs
// whatever a plan says; no label of a drawing lies on another; and on paper no card that fits on a page is cut, no heading
// stands without what follows, and no page but the last is less than a third full.
//   CHROMIUM=/usr/bin/chromium node pages.cjs [--jobs N] PAGE.html…
const { chromium } = require('playwright-core');
const fs = require('node:fs');
const path = require('node:path');

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = [1280, 320];
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }';
const FOOT = 62; // points from the edge of the paper, where margins and page numbers are

/** What axe finds on a page as it stands now; colours are not looked at where the reader has forced their own. */
async function barriers(page, where, forced) {
  const options = { runOnly: RULES, rules: forced ? { 'color-contrast': { enabled: false } } : {} };
  const result = await page.evaluate((some) => axe.run(document, some), options);
  return result.violations.map((one) => `${where} ${one.id}: ${one.nodes[0].html.slice(0, 90)}`);
}

/** How far a page is wider than its window, and which of its boxes cut off what they hold. */
async function tooWide(page, where) {
  const [wide, width, cut] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    window.innerWidth,
    [...document.querySelectorAll('body *')].filter((one) => {
      const style = getComputedStyle(one);
      return style.overflow === 'hidden' && style.clipPath === 'none' && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0;
    }).map((one) => one.className || one.tagName),
  ]);
  return [...(wide > width ? [`${where}: as wide as ${wide}px`] : []), ...cut.map((one) => `${where}: ${one} cuts off its words`)];
}

/** Labels of drawings that lie on one another or leave their drawing. */
async function labels(page) {
  return page.evaluate(() => [...document.querySelectorAll('svg')].flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll('text')].map((one) => [one.textContent, one.getBoundingClientRect()]);
    const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
    const on = texts.flatMap(([a, box], n) => texts.slice(n + 1).filter(([, other]) => meet(box, other)).map(([b]) => `labels ${a} and ${b} lie on one another`));
    const out = texts.filter(([, box]) => box.left < edge.left - 1 || box.right > edge.right + 1).map(([a]) => `label ${a} leaves its drawing`);
    return [...on, ...out];
  }));
}

async function onScreen(browser, address) {
  const problems = [];
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 1280, height: 800 }, offline: true });
  const page = await context.newPage();
  let requests = 0;
  page.on('request', () => requests++);
  page.on('dialog', (dialog) => { problems.push('a script ran'); dialog.dismiss(); });
  await page.goto(address);
  await page.addScriptTag({ content: axe });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      problems.push(...await barriers(page, `${width}px ${colorScheme}`));
    }
    problems.push(...await tooWide(page, `${width}px`));
    if (width === WIDTHS[0]) problems.push(...await labels(page));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
  problems.push(...await barriers(page, 'forced colours', true));
  await page.addStyleTag({ content: SPACED });
  problems.push(...await tooWide(page, '320px, text spaced'));
  if (requests !== 1) problems.push(`${requests} requests`);
  await context.close();
  return problems;
}

/** Put marks, too small to see, at the beginning and the end of everything that is to stay together on paper. */
function mark() {
  let number = 0;
  const together = [];
  const spot = (parent, last, letter) => {
    const leaves = document.createTreeWalker(parent, NodeFilter.SHOW_TEXT, (one) => one.data.trim() && !one.parentElement.closest('svg, .hidden') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP);
    let leaf = leaves.nextNode();
    if (last) for (let next = leaf; next; next = leaves.nextNode()) leaf = next;
    if (!leaf) return false;
    const span = document.createElement('span');
    span.textContent = `QZ${number}${letter}QZ`;
    span.style.fontSize = '1px';
    leaf.parentNode.insertBefore(span, last ? leaf.nextSibling : leaf);
    return true;
  };
  const keep = (from, to, what) => {
    if (spot(from, false, 'A') && spot(to, from === to, 'B')) together.push([number, `${what} “${from.textContent.replace(/QZ\w+QZ/g, '').trim().slice(0, 40)}”`]);
    number++;
  };
  // A language that begins on a new page leaves the one before as it is.
  for (const one of document.querySelectorAll('.language + .language')) if (spot(one, false, 'L')) number++;
  for (const one of document.querySelectorAll('.whole')) keep(one, one, 'card');
  for (const one of document.querySelectorAll('main li')) if (!one.querySelector('ul, ol, dl, h2, h3') && one.textContent.length < 600) keep(one, one, 'item');
  for (const one of document.querySelectorAll('main tr')) keep(one, one, 'row');
  for (const one of document.querySelectorAll('main h2:not(.hidden), main h3, main h4')) if (one.nextElementSibling && !one.nextElementSibling.closest('svg')) keep(one, one.nextElementSibling, 'heading');
  return together;
}

async function onPaper(browser, address) {
  const problems = [];
  const context = await browser.newContext({ offline: true });
  const page = await context.newPage();
  page.on('dialog', (dialog) => { problems.push('a script ran'); dialog.dismiss(); });
  page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text().slice(0, 120)); });
  await page.goto(address);
  const styled = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'var(--paper)';
    const paper = getComputedStyle(probe).color;
    probe.remove();
    return document.styleSheets.length === 1 && getComputedStyle(document.body).backgroundColor === paper && paper !== 'rgb(0, 0, 0)';
  });
  if (!styled) return [...problems, 'its own style is not used'];
  const together = await page.evaluate(mark);
  const data = await page.pdf({ preferCSSPageSize: true, tagged: true });
  await context.close();
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const file = await getDocument({ data: new Uint8Array(data), verbosity: 0 }).promise;
  const pageOf = {};
  const emptier = [];
  for (let n = 1; n <= file.numPages; n++) {
    const sheet = await file.getPage(n);
    const [, , width, height] = sheet.view;
    const items = (await sheet.getTextContent()).items.filter((item) => item.str && item.str.trim());
    for (const [, name] of items.map((item) => item.str).join('').matchAll(/QZ(\d+[ABL])QZ/g)) pageOf[name] ??= n;
    const words = items.filter((item) => item.transform[5] > FOOT);
    const right = Math.max(0, ...words.map((item) => item.transform[4] + item.width));
    if (right > width) problems.push(`page ${n}: words are cut off at the edge`);
    const isA4 = Math.abs(width - 595) < 2;
    const lowest = Math.min(height, ...words.map((item) => item.transform[5]));
    emptier.push([n, isA4 && n < file.numPages && height - lowest < (height - 2 * FOOT) / 3 + FOOT]);
  }
  const ends = Object.keys(pageOf).filter((name) => name.endsWith('L')).map((name) => pageOf[name] - 1);
  for (const [n, is] of emptier) if (is && !ends.includes(n)) problems.push(`page ${n} of ${file.numPages} is less than a third full`);
  for (const [number, what] of together) {
    if (pageOf[`${number}A`] !== pageOf[`${number}B`]) problems.push(`${what} is cut between pages ${pageOf[`${number}A`]} and ${pageOf[`${number}B`]}`);
  }
  return problems;
}

(async () => {
  const files = process.argv.slice(2);
  let jobs = 2;
  if (files[0] === '--jobs') [, jobs] = files.splice(0, 2);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  let failed = 0;
  const work = async () => {
    for (let file = files.shift(); file; file = files.shift()) {
      const address = `file://${path.resolve(file)}`;
      const problems = [...await onScreen(browser, address), ...await onPaper(browser, address)];
      if (problems.length) console.log(`FAIL ${path.basename(file)}\n  ${problems.slice(0, 12).join('\n  ')}`);
      else if (process.env.VERBOSE) console.log(`ok   ${path.basename(file)}`);
      failed += problems.length ? 1 : 0;
    }
  };
  const all = files.length;
  await Promise.all(Array.from({ length: Number(jobs) }, work));
  await browser.close();
  console.log(`${all - failed} of ${all} pages passed`);
  process.exit(failed || !all ? 1 : 0);
})();
