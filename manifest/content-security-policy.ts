/**
 * What the pane's page may load and reach: its own files and Microsoft's Office.js, nothing else. It stands in the page
 * itself and is sent by the server of `npm run sideload`; whoever serves the pane elsewhere does well to send it too.
 * No WebAssembly (`'wasm-unsafe-eval'`) and no inline style, and no frame-ancestors: Excel on the web frames the page
 * from addresses of which there is no list.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' https://appsforoffice.microsoft.com",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
