import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, get, request, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { shimScript } from '../../src/standin/shim';
import { openingCommand } from '../../src/workbench/server/desktop-browser';
import { asked, servedFrom } from '../../src/workbench/server/start';
import { listening, workbenchServer, type Served } from '../../src/workbench/server/workbench-server';
import { VaxlaError } from '../../src/words/problem';

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const open: Server[] = [];
const pane =
  '<!doctype html><html><head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>\r\n<script src="taskpane.js" defer></script></head><body>å</body></html>\n';

function made(path: string, content: string | Uint8Array): string {
  const file = join(folder, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

const served: Served = {
  page: join(folder, 'page'),
  pane: join(folder, 'pane'),
  office: join(folder, 'office'),
  sample: join(folder, 'sample.xlsx'),
  shim: shimScript,
};
let port = 0;

beforeAll(async () => {
  made('page/workbench.html', '<!doctype html><title>page</title>');
  made('page/workbench.js', 'page();');
  made('page/engine.wasm', Buffer.from([0, 97, 115, 109]));
  made('pane/taskpane.html', pane);
  made('pane/taskpane.js', 'pane();');
  made('office/office.js', 'office();');
  made('office/sv-se/office_strings.js', 'strings();');
  made('sample.xlsx', Buffer.from([80, 75, 3, 4, 255]));
  made('secret.txt', 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(folder, 'page/leading-out.txt'));
  const server = workbenchServer(served);
  open.push(server);
  port = await listening(server, 0, false);
});

afterAll(async () => {
  await Promise.all(open.map((server) => new Promise((resolve) => server.close(resolve))));
  rmSync(folder, { recursive: true, force: true });
});

interface Got {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function got(path: string, options: { method?: string; host?: string } = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    // The path goes out as it is written: an address made by URL would resolve its dots first.
    const asking = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: { host: options.host ?? `127.0.0.1:${port}` },
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asking.on('error', reject);
    asking.end();
  });
}

test('the page, the pane, Office.js and the sample are served with their types', async () => {
  const types: Record<string, string> = {
    '/': 'text/html; charset=utf-8',
    '/workbench.js': 'text/javascript; charset=utf-8',
    '/engine.wasm': 'application/wasm',
    '/pane/taskpane.html': 'text/html; charset=utf-8',
    '/pane/taskpane.html?_host_Info=Excel$Web$16.01$sv-SE': 'text/html; charset=utf-8',
    '/pane/taskpane.js': 'text/javascript; charset=utf-8',
    '/office/office.js': 'text/javascript; charset=utf-8',
    '/sample.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
  for (const [path, type] of Object.entries(types)) {
    const answer = await got(path);
    expect([path, answer.status, answer.headers['content-type']]).toEqual([path, 200, type]);
  }
  expect((await got('/sample.xlsx')).body).toEqual(readFileSync(served.sample));
});

test('Office.js finds its strings whatever case it asks in', async () => {
  expect((await got('/office/sv-SE/office_strings.js')).body.toString()).toBe('strings();');
});

test('the pane is byte for byte as built, but for the tag of Office.js and the scripts around it', async () => {
  const { body } = await got('/pane/taskpane.html');
  const text = body.toString('utf8');
  const scripts = ['/office-shim.js', '/office/office.js'];
  const tags = scripts.map((source) => `<script src="${source}"></script>`).join('');
  expect(text).toContain(tags);
  expect(text.replace(tags, '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>')).toBe(
    pane,
  );
  expect((await got('/office-shim.js')).body.toString('utf8')).toBe(shimScript);
  expect((await got('/pane/taskpane.js')).body.toString('utf8')).toBe('pane();');
});

test('a pane that does not load Office.js as expected is refused, and the server goes on', async () => {
  try {
    made('pane/taskpane.html', '<!doctype html><script src="office.js"></script>');
    expect((await got('/pane/taskpane.html')).status).toBe(500);
    rmSync(join(folder, 'pane/taskpane.html'));
    expect((await got('/pane/taskpane.html')).status).toBe(500);
  } finally {
    made('pane/taskpane.html', pane);
  }
  expect((await got('/pane/taskpane.html')).status).toBe(200);
});

test('every answer carries the strict headers, refusals too', async () => {
  for (const path of ['/', '/pane/taskpane.html', '/sample.xlsx', '/nothing-here', '/office-shim.js']) {
    const { headers } = await got(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    const policy = headers['content-security-policy'] as string;
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
    expect(headers['x-frame-options']).toBeUndefined();
  }
});

test('only the workbench may frame the pane, and nobody the workbench', async () => {
  const policy = async (path: string) => (await got(path)).headers['content-security-policy'] as string;
  expect(await policy('/')).toMatch(/script-src 'self';.*frame-src 'self';.*frame-ancestors 'none'/);
  expect(await policy('/pane/taskpane.html')).toMatch(/script-src 'self' 'wasm-unsafe-eval';.*frame-ancestors 'self'/);
});

test.each([
  '/../secret.txt',
  '/pane/../../secret.txt',
  '/pane/..%2f..%2fsecret.txt',
  '/pane/%2e%2e/secret.txt',
  '/pane/..%5csecret.txt',
  '/office/..;/secret.txt',
  '//secret.txt',
  '/leading-out.txt',
  '/pane/c:/secret.txt',
  '/pane/%00',
  '/pane/%zz',
  '/pane/',
  '/sample.xlsx/secret.txt',
])('no way leads out of what is served: %s', async (path) => {
  const { status, body } = await got(path);
  expect([status, body.toString()]).toEqual([404, '404\n']);
});

test('only GET and HEAD are answered, and HEAD without a body', async () => {
  expect((await got('/', { method: 'POST' })).status).toBe(405);
  const head = await got('/', { method: 'HEAD' });
  expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, '34']);
});

test("another page's name for this machine is not answered", async () => {
  expect((await got('/', { host: 'evil.example' })).status).toBe(421);
  expect((await got('/', { host: `localhost:${port}` })).status).toBe(200);
});

test('the server answers on this machine alone', () => {
  expect((open[0]?.address() as AddressInfo).address).toBe('127.0.0.1');
});

describe('a port that is taken', () => {
  let taken = 0;

  beforeAll(async () => {
    const other = createServer();
    open.push(other);
    taken = await listening(other, 0, false);
  });

  test('is left for a free one unless it was asked for', async () => {
    const server = workbenchServer(served);
    open.push(server);
    const found = await listening(server, taken, false);
    expect(found).not.toBe(taken);
    const status = await new Promise((resolve) =>
      get({ host: '127.0.0.1', port: found, agent: false }, (response) => resolve(response.resume().statusCode)),
    );
    expect(status).toBe(200);
  });

  test('is a clear refusal where it was asked for', async () => {
    const refused = listening(workbenchServer(served), taken, true);
    await expect(refused).rejects.toMatchObject({ problem: { code: 'workbench-port-taken', values: { port: taken } } });
  });
});

test('what is not built or installed is named by its file', () => {
  expect(() => servedFrom(join(folder, 'empty'))).toThrow(VaxlaError);
  expect(() => servedFrom(join(folder, 'empty'))).toThrow(/workbench-not-built.*workbench\.html/);
});

describe('the command line', () => {
  test('asks for nothing by default and takes its options', () => {
    expect(asked([])).toEqual({ port: undefined, open: true, language: 'sv' });
    expect(asked(['--port', '8080', '--no-open', '--lang', 'en'])).toEqual({ port: 8080, open: false, language: 'en' });
  });

  test.each([['--port', 'x'], ['--port', '65536'], ['--lang', 'de'], ['--other'], ['file.xlsx']])(
    'refuses what it does not know: %s %s',
    (...parameters) => {
      expect(() => asked(parameters.filter((part) => part !== undefined))).toThrow(/workbench-call/);
    },
  );
});

test('a browser is opened where there is a desktop, and nowhere else', () => {
  const address = 'http://127.0.0.1:3210/';
  expect(openingCommand('darwin', {}, address)).toEqual(['open', address]);
  expect(openingCommand('linux', { DISPLAY: ':0' }, address)).toEqual(['xdg-open', address]);
  expect(openingCommand('linux', { WAYLAND_DISPLAY: 'wayland-0' }, address)).toEqual(['xdg-open', address]);
  expect(openingCommand('linux', {}, address)).toBeUndefined();
  expect(openingCommand('win32', {}, address)).toEqual(['cmd', '/c', 'start', '', address]);
});
