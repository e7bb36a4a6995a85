import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { builtAsPane } from './built-pane';
import { drawn } from './pane-checks';
import { slowed } from './slow-machine';

const root = path.join(__dirname, '../..');
const types: Readonly<Record<string, string>> = { '.css': 'text/css', '.js': 'text/javascript', '.html': 'text/html' };

/** The pane built as for Excel, but started by test/browser/sample-pane.ts on a host without a workbook. */
function built(folder: string): Promise<void> {
  // Several files of tests open it: what the first has compiled is kept for the others.
  const names = ['webpack.config.js', 'test/browser/built-pane.ts', 'test/browser/swc-loader.js'];
  const buildDependencies = { config: names.map((name) => path.join(root, name)) };
  const cache = { type: 'filesystem', name: 'sample-pane', buildDependencies } as const;
  return builtAsPane(folder, { taskpane: path.join(__dirname, 'sample-pane.ts') }, { cache });
}

function served(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const name = path.posix.basename(new URL(request.url ?? '/', 'http://pane').pathname) || 'taskpane.html';
    try {
      const file = readFileSync(path.join(folder, name));
      response.setHeader('content-type', types[path.extname(name)] ?? 'application/octet-stream');
      // The page is the pane's own, with its content security policy; there is no Office to load.
      response.end(name === 'taskpane.html' ? file.toString().replace(/.*office\.js.*\n/, '') : file);
    } catch {
      response.statusCode = name === 'icon-32.png' || name === 'favicon.ico' ? 204 : 404;
      response.end();
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}

/** What of the pane says that all is drawn. */
interface SampledPane {
  readonly result?: { readonly draws: { readonly made: number; readonly wanted: number } };
}

/** Is done when the answer's script and all draws, which come after the first picture, are there and drawn. */
async function complete(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { pane } = (window as unknown as { sample: { pane: SampledPane } }).sample;
    return pane.result === undefined || pane.result.draws.made === pane.result.draws.wanted;
  });
  await drawn(page);
}

/** Goes to a step of the pane that is open, and waits until all of it is drawn. */
export async function goTo(page: Page, step: 'source' | 'scenarios' | 'assumptions' | 'result'): Promise<void> {
  await page.locator('.step').nth(['source', 'scenarios', 'assumptions', 'result'].indexOf(step)).click();
  if (step === 'result') await page.waitForSelector('.chart svg');
  await complete(page);
}

/** A browser with the sample pane to open. */
export interface SamplePage {
  /** Opens the pane as an address asks; `said` collects what the console says, policy violations among it. */
  open(query: string, options?: BrowserContextOptions): Promise<{ readonly page: Page; readonly said: string[] }>;
  close(): Promise<void>;
}

/** Builds the pane, serves it and starts Chromium. */
export async function samplePage(): Promise<SamplePage> {
  const folder = mkdtempSync(path.join(tmpdir(), 'vaxla-pane-'));
  await built(folder);
  const server = await served(folder);
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    open: async (query, options = {}) => {
      const context = await browser.newContext({ viewport: { width: 350, height: 800 }, ...options });
      const page = await context.newPage();
      await slowed(page);
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(`http://127.0.0.1:${port}/taskpane.html?${query}`);
      await page.waitForSelector('h1');
      await complete(page);
      if (/step=result/.test(query)) await page.waitForSelector('.chart svg');
      return { page, said };
    },
    close: async () => {
      await browser.close();
      await new Promise((done) => server.close(done));
      rmSync(folder, { recursive: true });
    },
  };
}
