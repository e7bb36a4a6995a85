import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from 'playwright-core';
import type { Language } from '../../src/words/messages';
import { slowed } from './slow-machine';
import { startedServer } from './workbench-server';

/** Reading, writing and downloading the sample region's workbook take seconds; on a busy machine many. */
const longest = 120_000;

/** The workbench as `npm start` starts it, and a real browser. */
export interface Workbench {
  readonly address: string;
  open(options?: OpenOptions): Promise<OpenPage>;
  stop(): Promise<void>;
}

interface OpenOptions extends BrowserContextOptions {
  readonly language?: Language;
  /** Addresses that the page does not get. */
  readonly refused?: RegExp;
  /** Opened by the page from the start in place of the sample, whose reading takes seconds. */
  readonly sample?: Uint8Array;
  /** Opened after the sample, as a person opens a file. */
  readonly workbook?: { readonly name: string; readonly bytes: Uint8Array };
}

/** The workbench's page with the pane in it, and what went wrong on it. */
export interface OpenPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors and violations of the security policy that the page logged. */
  readonly faults: readonly string[];
  /** The pane's frame, for what only runs within it. */
  frame(): Frame;
  download(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts the server and the browser; both end with `stop`. */
export async function startWorkbench(): Promise<Workbench> {
  const { server, address } = await startedServer();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  return {
    address,
    open: (options = {}) => openedPage(browser, address, options),
    stop: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function openedPage(
  browser: Browser,
  address: string,
  { language = 'sv', sample, workbook, refused, ...options }: OpenOptions,
): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: language === 'sv' ? 'sv-SE' : 'en-US',
    acceptDownloads: true,
    ...options,
  });
  context.setDefaultTimeout(longest);
  if (refused) await context.route(refused, (route) => route.abort());
  if (sample) await context.route('**/sample.xlsx', (route) => route.fulfill({ body: Buffer.from(sample) }));
  const page = await context.newPage();
  await slowed(page);
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);
  const pane = page.frameLocator('#pane-frame iframe');
  await pane.locator('main h1').waitFor();
  if (workbook) {
    const { name, bytes } = workbook;
    await page.locator('#file').setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(bytes) });
    await page.locator('#state', { hasText: name }).waitFor();
  }
  await ready(pane);
  return {
    page,
    pane,
    faults,
    frame: () => {
      const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
      if (!frame) throw new Error('the pane is not open');
      return frame;
    },
    download: () => downloaded(page),
    close: () => context.close(),
  };
}

/** Waits until the workbook has been read; where it is not, what the pane says instead tells why. */
async function ready(pane: FrameLocator): Promise<void> {
  try {
    await pane.locator('footer .forward:not([disabled])').waitFor();
  } catch (error) {
    throw new Error(`the pane did not come to its first step: ${await pane.locator('body').innerText()}`, {
      cause: error,
    });
  }
}

async function downloaded(page: Page): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-download-'));
  try {
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#download').click()]);
    const path = join(folder, download.suggestedFilename());
    await download.saveAs(path);
    return new Uint8Array(readFileSync(path));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
