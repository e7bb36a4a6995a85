/** What a page of the workbench may load: its own origin alone, nothing inline, nothing evaluated. */
const ownOrigin = [
  "default-src 'none'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
];

/** The workbench's own page shows the pane in a frame of its own origin, and is itself shown in no one's. */
const pagePolicy = [...ownOrigin, "script-src 'self'", "frame-src 'self'", "frame-ancestors 'none'"].join('; ');

/** The task pane: no more than its own manifest's hosts give it, with WebAssembly for the draws, and shown by the workbench alone. */
const panePolicy = [...ownOrigin, "script-src 'self' 'wasm-unsafe-eval'", "frame-ancestors 'self'"].join('; ');

/** Headers of every answer: nothing is guessed, kept, told to others or used by others. */
const common = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/**
 * The type of a file by its ending; bytes without meaning where the ending is not served.
 * @example contentType('a.wasm') // 'application/wasm'
 * @example contentType('LICENSE') // 'application/octet-stream'
 */
export function contentType(name: string): string {
  return types[/\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';
}

/** Headers of an answer: what every answer has, its type, and the policy of the page or of the pane. */
export function headers(type: string, whose: 'page' | 'pane'): Record<string, string> {
  return {
    ...common,
    'Content-Security-Policy': whose === 'page' ? pagePolicy : panePolicy,
    'Content-Type': type,
  };
}
