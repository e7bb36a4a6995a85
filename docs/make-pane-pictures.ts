import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type FrameLocator, type Page } from 'playwright-core';
import { startedServer } from '../test/browser/workbench-server';

type Language = 'sv' | 'en';

const project = join(__dirname, '../..');
const folder = join(project, 'docs/pictures');

/** Fonts of Segoe UI's width where Windows' own are not installed. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include>/etc/fonts/fonts.conf</include>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="same"><family>Calibri</family><prefer><family>Carlito</family></prefer></alias>
</fontconfig>`;

/** Steps of the pane, each with its picture's name and how much of it is shown. */
const steps = {
  sv: ['ruta-underlag', 'ruta-scenarier', 'ruta-antaganden', 'ruta-resultat'],
  en: ['pane-source', 'pane-scenarios', 'pane-assumptions', 'pane-result'],
} as const;
const shownHeight = 900;

interface Shown {
  readonly page: Page;
  readonly pane: FrameLocator;
}

async function shown(browser: Browser, address: string, language: Language, height: number): Promise<Shown> {
  const locale = language === 'sv' ? 'sv-SE' : 'en-GB';
  const context = await browser.newContext({ viewport: { width: 1400, height }, locale, deviceScaleFactor: 1.25 });
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  await page.goto(address);
  const pane = page.frameLocator('#pane-frame iframe');
  await pane.locator('footer .forward:not([disabled])').waitFor();
  return { page, pane };
}

const forward = ({ pane }: Shown) => pane.locator('footer .forward').click();

async function toResult(view: Shown): Promise<void> {
  for (let step = 0; step < 3; step += 1) await forward(view);
  await allDrawn(view);
}

/** The draws come after the chosen values. */
async function allDrawn({ pane }: Shown): Promise<void> {
  await pane.locator('.chart path.band').first().waitFor();
  await pane.locator('.draws fluent-progress-bar').waitFor({ state: 'detached' });
}

async function panePictures(browser: Browser, address: string, language: Language): Promise<void> {
  const view = await shown(browser, address, language, shownHeight + 60);
  for (const [index, name] of steps[language].entries()) {
    if (index === 3) await allDrawn(view);
    await view.page.waitForTimeout(800);
    await view.page.locator('#pane').screenshot({ path: join(folder, `${name}.png`) });
    if (index < 3) await forward(view);
  }
  if (language === 'sv') {
    await view.page.locator('#themes [value=dark]').click();
    await view.pane.locator('footer .forward:not([disabled])').waitFor();
    await allDrawn(view);
    await view.page.waitForTimeout(800);
    await view.page.locator('#pane').screenshot({ path: join(folder, 'ruta-resultat-mork.png') });
  }
  await view.page.context().close();
}

/** The workbench with the report written and the board page shown. */
async function workbenchPicture(browser: Browser, address: string, language: Language): Promise<void> {
  const view = await shown(browser, address, language, 860);
  await toResult(view);
  await forward(view);
  await view.pane.locator('main fluent-button').first().waitFor();
  await view.page.locator('#board-page').click();
  await view.page.waitForTimeout(8_000);
  await view.page.screenshot({ path: join(folder, language === 'sv' ? 'provbank.png' : 'workbench.png') });
  await view.page.context().close();
}

async function make(): Promise<void> {
  const settings = mkdtempSync(join(tmpdir(), 'vaxla-fonts-'));
  writeFileSync(join(settings, 'fonts.conf'), fonts);
  const { server, address } = await startedServer();
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox'],
    env: { ...process.env, FONTCONFIG_FILE: join(settings, 'fonts.conf') },
  });
  try {
    for (const language of ['sv', 'en'] as const) {
      await panePictures(browser, address, language);
      await workbenchPicture(browser, address, language);
    }
  } finally {
    await browser.close();
    server.kill();
    rmSync(settings, { recursive: true, force: true });
  }
}

void make();
