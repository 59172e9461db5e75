// Pages held against the rules of HTML by the Nu checker: no error.
//   node valid.cjs PAGE.html…
const { spawnSync } = require('node:child_process');
const path = require('node:path');

const jar = path.join(path.dirname(require.resolve('vnu-jar/package.json')), 'build/dist/vnu.jar');
const run = spawnSync('java', ['-Xss2m', '-jar', jar, '--format', 'json', '--errors-only', '--exit-zero-always', ...process.argv.slice(2)], { encoding: 'utf8', maxBuffer: 1 << 28 });
if (!run.stderr.trim().startsWith('{')) {
  console.log(run.stderr || String(run.error));
  process.exit(1);
}
const { messages } = JSON.parse(run.stderr);
for (const one of messages.slice(0, 20)) console.log(`FAIL ${path.basename(one.url || '')}:${one.lastLine}: ${one.message}`);
console.log(`${messages.length} errors in ${process.argv.length - 2} pages`);
process.exit(messages.length ? 1 : 0);
