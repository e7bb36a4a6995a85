import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { contentSecurityPolicy } from '../../manifest/content-security-policy';
import { copiedForMac, macFolder } from '../../manifest/sideload/mac-manifest';
import { builtFiles, servePane } from '../../manifest/sideload/serve-pane';

const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-sideload-'));
const at = (...parts: string[]): string => path.join(folder, ...parts);

beforeAll(() => {
  mkdirSync(at('built', 'assets'), { recursive: true });
  writeFileSync(at('built', 'taskpane.html'), '<!doctype html>');
  writeFileSync(at('built', 'assets', 'icon-32.png'), 'picture');
  writeFileSync(at('secret.txt'), 'not for anybody');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('over https, with a certificate made for localhost,', () => {
  let server: Server | undefined;
  let port = 0;

  beforeAll(async () => {
    jest.spyOn(console, 'log').mockReturnValue();
    await generateCertificates(at('ca.crt'), at('localhost.crt'), at('localhost.key'), 1, ['localhost']);
    const certificate = { cert: readFileSync(at('localhost.crt')), key: readFileSync(at('localhost.key')) };
    server = await servePane(certificate, builtFiles(at('built')) ?? new Map(), 0);
    port = (server?.address() as AddressInfo).port;
  });
  afterAll(() => void server?.close());

  /** What a browser that trusts the certificate's authority gets, the path sent as it stands. */
  const got = (asked: string): Promise<{ status?: number; policy: unknown; body: string }> =>
    new Promise((resolve, reject) => {
      const sent = request({ host: 'localhost', port, path: asked, ca: readFileSync(at('ca.crt')), agent: false });
      sent.on('error', reject).on('response', (response) => {
        let body = '';
        response.on('data', (part) => (body += part));
        response.on('end', () =>
          resolve({ status: response.statusCode, policy: response.headers['content-security-policy'], body }),
        );
      });
      sent.end();
    });

  test('the pane is there, under its policy', async () => {
    const page = { status: 200, policy: contentSecurityPolicy, body: '<!doctype html>' };
    expect(await got('/taskpane.html')).toEqual(page);
    expect(await got('/assets/icon-32.png')).toMatchObject({ status: 200, body: 'picture' });
  });

  test('a page is read anew when it is asked for', async () => {
    writeFileSync(at('built', 'taskpane.html'), '<!doctype html><p>New</p>');
    expect((await got('/taskpane.html')).body).toBe('<!doctype html><p>New</p>');
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/assets/../../secret.txt', '/assets'])(
    '%s is not found',
    async (asked) => {
      expect((await got(asked)).status).toBe(404);
    },
  );

  test('a second server finds the port taken', async () => {
    expect(await servePane({}, new Map(), port)).toBeUndefined();
  });

  test('it can be reached from this machine alone', () => {
    expect(['127.0.0.1', '::1']).toContain((server?.address() as AddressInfo).address);
  });
});

test('a folder without the pane is not served', () => {
  expect(builtFiles(at('built', 'assets'))).toBeUndefined();
  expect(builtFiles(at('nothing'))).toBeUndefined();
});

test('on a Mac the manifest is copied where Excel has its folder, and nowhere where there is no Excel', () => {
  const manifest = at('manifest.xml');
  writeFileSync(manifest, '<OfficeApp/>');
  const home = at('home');
  expect(copiedForMac(manifest, macFolder(home))).toBe(false);
  expect(existsSync(home)).toBe(false);
  mkdirSync(path.dirname(macFolder(home)), { recursive: true });
  expect(copiedForMac(manifest, macFolder(home))).toBe(true);
  const copy = path.join(macFolder(home), 'fc26e69f-1eb5-4ac0-ae98-a74df78fd6d1.manifest.xml');
  expect(readFileSync(copy, 'utf8')).toBe('<OfficeApp/>');
  // A second time replaces it.
  writeFileSync(manifest, '<OfficeApp></OfficeApp>');
  expect(copiedForMac(manifest, macFolder(home))).toBe(true);
  expect(readFileSync(copy, 'utf8')).toBe('<OfficeApp></OfficeApp>');
});
