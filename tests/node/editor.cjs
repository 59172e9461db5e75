// An ordinary editor's YAML language server, over stdio, on an example that names the schema on its first line:
// it completes a field's name, explains a field, marks a mistyped name, and finds nothing amiss in the examples.
//   node editor.cjs FOLDER_OF_EXAMPLES
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');

const folder = path.resolve(process.argv[2]);
const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const waiting = new Map();
const diagnostics = new Map();
const listeners = new Set();
let buffer = Buffer.alloc(0), next = 1;

server.stdout.on('data', (data) => {
  buffer = Buffer.concat([buffer, data]);
  for (;;) {
    const end = buffer.indexOf('\r\n\r\n');
    if (end < 0) return;
    const length = Number(/Content-Length: (\d+)/i.exec(buffer.subarray(0, end).toString())[1]);
    if (buffer.length < end + 4 + length) return;
    const message = JSON.parse(buffer.subarray(end + 4, end + 4 + length).toString());
    buffer = buffer.subarray(end + 4 + length);
    receive(message);
  }
});

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
function request(method, params) {
  const id = next++;
  send({ id, method, params });
  return new Promise((resolve) => waiting.set(id, resolve));
}
function receive(message) {
  if (message.method === 'textDocument/publishDiagnostics') {
    diagnostics.set(message.params.uri, message.params.diagnostics);
    for (const listener of listeners) listener(message.params.uri);
  } else if (message.method === 'workspace/configuration') {
    send({ id: message.id, result: message.params.items.map((item) => (item.section === 'yaml' ? { validate: true, hover: true, completion: true, schemaStore: { enable: false } } : {})) });
  } else if (message.id !== undefined && message.method) {
    send({ id: message.id, result: null });
  } else if (waiting.has(message.id)) {
    waiting.get(message.id)(message.result);
    waiting.delete(message.id);
  }
}
async function open(name, text) {
  const uri = pathToFileURL(path.join(folder, name)).href;
  const published = new Promise((resolve) => {
    const listener = (which) => { if (which === uri) { listeners.delete(listener); resolve(); } };
    listeners.add(listener);
  });
  send({ method: 'textDocument/didOpen', params: { textDocument: { uri, languageId: 'yaml', version: 1, text } } });
  await Promise.race([published, new Promise((_, reject) => setTimeout(() => reject(new Error(`nothing was said of ${name}`)), 30000).unref())]);
  return uri;
}
function check(holds, what) {
  console.log(`${holds ? 'ok  ' : 'FAIL'} ${what}`);
  if (!holds) process.exitCode = 1;
}

(async () => {
  await request('initialize', { processId: process.pid, rootUri: pathToFileURL(path.dirname(folder)).href, capabilities: { workspace: { configuration: true }, textDocument: { completion: { completionItem: { snippetSupport: false } }, hover: { contentFormat: ['markdown'] } } } });
  send({ method: 'initialized', params: {} });

  const first = fs.readFileSync(path.join(folder, 'swimming.yaml'), 'utf8').split('\n')[0];
  const head = `${first}\nsbp: 1\nid: heron-lane\nkind: adult\nperson: {name: Mair}\n`;

  let uri = await open('typed.yaml', `${head}outcomes:\n  - id: swim\n    words: I want to swim\n    sig\n`);
  const completion = await request('textDocument/completion', { textDocument: { uri }, position: { line: 8, character: 7 } });
  const items = (completion.items || completion).map((item) => item.label);
  check(items.includes('signs'), `completes “sig” to: ${items.slice(0, 5).join(', ')}`);

  const hover = await request('textDocument/hover', { textDocument: { uri }, position: { line: 7, character: 6 } });
  const said = JSON.stringify(hover && hover.contents);
  check(/In my words/.test(said) && /as the person says it/.test(said), `explains “words”: ${said}`);

  uri = await open('mistyped.yaml', `${head}strenghts: []\n`);
  const found = diagnostics.get(uri);
  check(found.some((one) => /strenghts/.test(one.message) && one.range.start.line === 5), `marks “strenghts”: ${found.map((one) => one.message)}`);

  uri = await open('chosen.yaml', `${head}status: agred\n`);
  check(diagnostics.get(uri).some((one) => one.range.start.line === 5), `marks a status that there is not: ${diagnostics.get(uri).map((one) => one.message.slice(0, 60))}`);

  for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.yaml') && file !== 'rough.yaml')) {
    uri = await open(name, fs.readFileSync(path.join(folder, name), 'utf8'));
    check(diagnostics.get(uri).length === 0, `${name} has nothing marked ${diagnostics.get(uri).map((one) => `${one.range.start.line + 1}: ${one.message}`).slice(0, 3)}`);
  }
  server.kill();
})().catch((error) => { console.error(error.message); process.exitCode = 1; server.kill(); });
