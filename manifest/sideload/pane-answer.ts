import { contentSecurityPolicy } from '../content-security-policy';

/** What the server sends for a request. */
export interface Answer {
  readonly status: 200 | 404 | 405;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const common = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

/**
 * The pane's files over http: GET and HEAD of what `file` has at a path such as `assets/icon-32.png`, read anew at each
 * request. Never with X-Frame-Options, since Excel on the web frames the pane; pictures never with Cache-Control, since
 * Office then shows an icon of its own instead. What Excel is told of the custom functions it asks for from its own
 * address on the web, so everybody may read that.
 */
export function paneAnswer(
  method: string | undefined,
  url: string | undefined,
  file: (path: string) => Uint8Array | undefined,
): Answer {
  const plain = { ...common, 'Content-Type': 'text/plain; charset=utf-8' };
  if (method !== 'GET' && method !== 'HEAD')
    return { status: 405, headers: { ...plain, Allow: 'GET, HEAD' }, body: none };
  const path = pathOf(url ?? '/');
  const ending = /\.([a-z]+)$/.exec(path)?.[1] ?? '';
  const type = types[ending];
  const body = type === undefined ? undefined : file(path);
  if (type === undefined || !body) return { status: 404, headers: plain, body: none };
  const fresh = type.startsWith('image/') ? undefined : { 'Cache-Control': 'no-cache' };
  const open = ending === 'json' ? { 'Access-Control-Allow-Origin': '*' } : undefined;
  return {
    status: 200,
    headers: { ...common, ...fresh, ...open, 'Content-Type': type, 'Content-Length': `${body.length}` },
    body: method === 'HEAD' ? none : body,
  };
}

const none = new Uint8Array();

/** The path that is asked for, without query; the address itself asks for the pane. */
function pathOf(url: string): string {
  const path = url.split(/[?#]/)[0]?.replace(/^\/+/, '') ?? '';
  return path === '' ? 'taskpane.html' : path;
}
