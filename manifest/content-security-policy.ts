/**
 * What the pane's page may load and reach: its own files and Microsoft's Office.js, nothing else. It stands in the page
 * itself and is sent by the server of `npm run sideload`; whoever serves the pane elsewhere does well to send it too.
 * WebAssembly may be compiled (`'wasm-unsafe-eval'`), for the draws; text may not be turned into script, and there is no
 * inline style. No frame-ancestors: Excel on the web frames the page from addresses of which there is no list.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
