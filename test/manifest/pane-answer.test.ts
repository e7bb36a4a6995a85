import { contentSecurityPolicy } from '../../manifest/content-security-policy';
import { paneAnswer } from '../../manifest/sideload/pane-answer';
import { projectFile } from './served-files';

const files: Readonly<Record<string, string>> = {
  'taskpane.html': '<!doctype html>',
  'taskpane.js': 'void 0;',
  'functions-sv.json': '{}',
  'assets/icon-32.png': 'picture',
  'secret.txt': 'not for anybody',
};
const file = (path: string): Uint8Array | undefined =>
  Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined;
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The directives of a policy, by name. */
const directives = (policy: string): Record<string, string> =>
  Object.fromEntries(
    policy.split(';').map((each) => {
      const [name = '', ...sources] = each.trim().split(' ');
      return [name, sources.join(' ')];
    }),
  );

test('the policy lets in the add-in’s own files and Office.js, and nothing else', () => {
  expect(directives(contentSecurityPolicy)).toEqual({
    'default-src': "'none'",
    'script-src': "'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
  });
  expect(contentSecurityPolicy).not.toMatch(/'unsafe|\*|http:/);
});

test('the pane’s page carries the policy before anything that it governs', () => {
  const page = projectFile('src/taskpane/taskpane.html').toString('utf8');
  const meta = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]*)"\s*\/>/.exec(page);
  expect(meta?.[1]).toBe(contentSecurityPolicy);
  expect(meta?.index).toBeLessThan(page.search(/<script|<link|<style/));
});

test('the pane’s page has no script or style of its own that the policy would stop', () => {
  const page = projectFile('src/taskpane/taskpane.html').toString('utf8');
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|javascript:/i);
  for (const [, attributes, inside] of page.matchAll(/<script([^>]*)>([^]*?)<\/script>/g)) {
    expect(attributes).toMatch(/\ssrc="(https:\/\/appsforoffice\.microsoft\.com\/|[\w./-]+\.js)/);
    expect(inside).toBe('');
  }
});

test('the page about the add-in loads its own style and picture, and runs nothing', () => {
  const page = projectFile('manifest/about.html').toString('utf8');
  expect(page).toContain(`content="default-src 'none'; style-src 'self'; img-src 'self'"`);
  expect(page).not.toMatch(/<script|<style|\sstyle=|https?:/);
});

test('a page is sent with its type, the policy, and leave for Excel to frame it', () => {
  const { status, headers, body } = paneAnswer('GET', '/taskpane.html?_host_Info=Excel$Web#top', file);
  expect([status, text(body)]).toEqual([200, '<!doctype html>']);
  expect(headers['Content-Type']).toBe('text/html; charset=utf-8');
  expect(headers['Content-Security-Policy']).toBe(contentSecurityPolicy);
  expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
});

test('the address itself gives the pane', () => {
  expect(text(paneAnswer('GET', '/', file).body)).toBe('<!doctype html>');
});

test('a script is sent with the policy too, which a worker runs under', () => {
  expect(paneAnswer('GET', '/taskpane.js', file).headers).toMatchObject({
    'Content-Type': 'text/javascript; charset=utf-8',
    'Content-Security-Policy': contentSecurityPolicy,
  });
});

test('a picture may be kept by Office, a page is asked for anew', () => {
  expect(paneAnswer('GET', '/assets/icon-32.png', file).headers).not.toHaveProperty('Cache-Control');
  expect(paneAnswer('GET', '/taskpane.html', file).headers['Cache-Control']).toBe('no-cache');
});

test('what Excel is told of the functions may be read from Excel’s own address, and nothing else may', () => {
  expect(paneAnswer('GET', '/functions-sv.json', file).headers).toMatchObject({
    'Content-Type': 'application/json; charset=utf-8',
    'Access-Control-Allow-Origin': '*',
  });
  for (const other of ['/taskpane.html', '/taskpane.js', '/assets/icon-32.png']) {
    expect(paneAnswer('GET', other, file).headers).not.toHaveProperty('Access-Control-Allow-Origin');
  }
});

test('HEAD gives the headers alone', () => {
  const { status, headers, body } = paneAnswer('HEAD', '/taskpane.js', file);
  expect([status, headers['Content-Length'], body.length]).toEqual([200, '7', 0]);
});

test.each(['/nothing.html', '/../package.json', '/..%2fpackage.json', '/assets/', '/secret.txt', '//taskpane', '/%00'])(
  '%s is not found',
  (url) => {
    expect(paneAnswer('GET', url, file).status).toBe(404);
  },
);

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', undefined])('%s is not done', (method) => {
  const { status, headers } = paneAnswer(method, '/taskpane.html', file);
  expect([status, headers['Allow']]).toEqual([405, 'GET, HEAD']);
});
