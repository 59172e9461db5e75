// Pages in a real browser: accessible (axe, WCAG 2.2 AA), whole (one request, nothing else), styled (the hash in the page's
// own policy is right), no wider than a small screen, and no script runs whatever a plan says.
//   CHROMIUM=/usr/bin/chromium node pages.cjs PAGE.html…
const { chromium } = require('playwright-core');
const fs = require('node:fs');
const path = require('node:path');

const axe = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

(async () => {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox'] });
  let failed = 0;
  for (const file of process.argv.slice(2)) {
    const address = `file://${path.resolve(file)}`;
    const problems = [];
    for (const width of [1280, 320]) {
      const context = await browser.newContext({ bypassCSP: true, viewport: { width, height: 800 }, offline: true });
      const page = await context.newPage();
      let requests = 0;
      page.on('request', () => requests++);
      page.on('dialog', (dialog) => { problems.push('a script ran'); dialog.dismiss(); });
      await page.goto(address);
      await page.addScriptTag({ content: axe });
      const result = await page.evaluate((only) => axe.run(document, { runOnly: only }), RULES);
      for (const violation of result.violations) problems.push(`${width}px ${violation.id}: ${violation.nodes[0].html.slice(0, 90)}`);
      if (requests !== 1) problems.push(`${width}px: ${requests} requests`);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > width) problems.push(`${width}px: as wide as ${wide}px`);
      await context.close();
    }
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    page.on('dialog', (dialog) => { problems.push('a script ran'); dialog.dismiss(); });
    page.on('console', (message) => { if (message.type() === 'error') problems.push(message.text().slice(0, 120)); });
    await page.goto(address);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    if (background !== 'rgb(255, 253, 246)') problems.push(`its own style is not used: ${background}`);
    await page.emulateMedia({ media: 'print' });
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
    if (pdf.length < 5000) problems.push('prints to nothing');
    await context.close();
    console.log(`${problems.length ? 'FAIL' : 'ok  '} ${path.basename(file)} ${problems.join(' | ')}`);
    failed += problems.length;
  }
  await browser.close();
  process.exit(failed ? 1 : 0);
})();
