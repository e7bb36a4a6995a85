import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import packageFile from '../../package.json';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { simulate } from '../../src/job/simulate';
import type { Cell, Grid } from '../../src/region/grid';
import { cellName } from '../../src/quantities/cell-address';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { ZipPackage } from '../../src/workbook/file/zip-package';
import { paneTexts } from '../../src/words/pane-texts';
import type { Language } from '../../src/words/messages';
import { textsOf } from '../../src/words/texts';
import { recalculate } from '../libreoffice/office';
import { smallRegion } from '../workbook/small-region';
import { withoutResults } from '../workbook/without-results';
import { axeViolations, drawn } from './pane-checks';
import { startWorkbench, type OpenPage, type Workbench } from './workbench';

jest.setTimeout(300_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(() => workbench.stop());

const sample = new Uint8Array(readFileSync(join(__dirname, '../../assets/exempelregionen.xlsx')));

/** Fewer draws than are made unasked, and enough for every interval. */
const draws = 1_000;

/** The day on which both write: it stands on the board page. */
const day = '2026-11-21';

/** What is changed on the way, as the command line is told: a column's meaning, the last month, an assumption, the draws. */
const changes = (sheet: string) => `
schema: 1
months: 12
draws: ${draws}
assumptions: { g: 0.02 }
reading: { sheets: [{ sheet: ${sheet}, columns: { D: not used } }] }
`;

/** The theme each language is looked at in: every step in every theme is looked at without a workbook, in less time. */
const themes = { sv: 'dark', en: 'light' } as const;

/** What axe minds in the pane as it stands. */
async function minded(open: OpenPage, step: string): Promise<readonly string[]> {
  await drawn(open.frame());
  return (await axeViolations(open.frame())).map((violation) => `${step}: ${violation}`);
}

/** The same steps taken in the pane: from what was read to the report written into the workbook; what axe minds on the way. */
async function wholeJob(open: OpenPage, language: Language, lastMonth: string): Promise<readonly string[]> {
  const { pane, page } = open;
  const texts = paneTexts(language);
  const forward = pane.locator('footer .forward');
  const violations: string[] = [];
  await open.frame().evaluate((theme) => void (document.documentElement.dataset['theme'] = theme), themes[language]);
  const look = async (step: string) => violations.push(...(await minded(open, step)));
  const heading = (text: string) => pane.locator('main h1', { hasText: text }).waitFor();
  const column = pane.locator('table.columns').first().locator('tr', { hasText: /^\s*D/ }).locator('select');
  await column.selectOption('not used');
  await look('source');
  await forward.click();
  await heading(texts.scenarios.title);
  await pane.locator('select').nth(1).selectOption(lastMonth);
  await look('scenarios');
  await forward.click();
  await heading(texts.assumptions.title);
  const term = textsOf(language).assumptions.g[0];
  const closed = pane.locator('.group-toggle[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  const growth = pane.locator('li.assumption', { hasText: term }).locator('input:not([type=range])').first();
  await growth.fill(language === 'sv' ? '2,0' : '2.0');
  await growth.press('Enter');
  await look('assumptions');
  await forward.click();
  await heading(texts.result.title);
  const wanted = pane.locator('.draws-field input').first();
  await wanted.fill(String(draws));
  await wanted.press('Enter');
  await pane.locator('svg').first().waitFor();
  await look('result');
  await forward.click();
  await heading(texts.writing.doneTitle);
  await page.locator('#tabs [role=tab]', { hasText: 'Växla' }).first().waitFor();
  await look('written');
  return violations;
}

const roles = ['board', 'comparison', 'past', 'assumptions', 'contracts', 'history', 'calculation:stay'];

/** Cells of our sheets in which two workbooks differ by more than rounding, by name. */
function differences(
  one: ReadonlyMap<string, Grid>,
  other: ReadonlyMap<string, Grid>,
  texts = true,
): readonly string[] {
  return roles.flatMap((role) => {
    const [mine, theirs] = [one.get(role), other.get(role)];
    if (!mine || !theirs) return [`${role} is missing`];
    const largest: number[] = [];
    for (const row of mine.rows) {
      row.forEach((cell, column) => {
        if (cell.kind === 'number') largest[column] = Math.max(largest[column] ?? 1, Math.abs(cell.value));
      });
    }
    return mine.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        const found = theirs.rows[at]?.[column];
        const same = (cell.kind === 'text' && !texts) || alike(cell, found, 1e-9 * (largest[column] ?? 1));
        return same ? [] : [`${role} ${cellName(at, column)}: ${JSON.stringify(cell)}, ${JSON.stringify(found)}`];
      }),
    );
  });
}

function alike(one: Cell, other: Cell | undefined, margin: number): boolean {
  if (one.kind === 'empty') return true;
  if (one.kind === 'text') return other?.kind === 'text' && other.text === one.text;
  if (one.kind !== 'number' || other?.kind !== 'number') return one.kind === other?.kind;
  return Math.abs(one.value - other.value) <= margin;
}

test.each([
  ['sv', 'exempelregionen.xlsx', sample, 'Verksamhet', '202712'],
  ['en', 'liten.xlsx', smallRegion(), 'Underlag', '202612'],
] as const)(
  'the whole job in the pane (%s) gives the figures of the command line, computed by LibreOffice',
  async (language, name, bytes, sheet, lastMonth) => {
    const open = await workbench.open({ language, ...(language === 'en' && { workbook: { name, bytes } }) });
    await open.page.clock.setFixedTime(`${day}T12:00:00`);
    expect(await wholeJob(open, language, lastMonth)).toEqual([]);
    const downloaded = await open.download();
    expect(open.faults).toEqual([]);
    await open.close();

    const byCommand = simulate({
      files: [{ name, bytes }],
      scenarioFile: parseScenarioFile(changes(sheet), 'byte.yaml'),
      language,
      acceptCalibration: false,
      date: day,
      version: packageFile.version,
    });
    const expected = openWorkbook(byCommand.bytes, name).ownGrids();
    expect(differences(expected, openWorkbook(downloaded, name).ownGrids()).slice(0, 5)).toEqual([]);
    const sheets = new Map(recalculate(downloaded).map((grid) => [grid.sheet, grid]));
    const recalculated = new Map(
      openWorkbook(downloaded, name)
        .marks()
        .flatMap(({ role, sheetName }) => (sheets.has(sheetName) ? [[role, sheets.get(sheetName)!] as const] : [])),
    );
    // Texts with figures in them follow the program's own language: they were compared above.
    expect(differences(expected, recalculated, false).slice(0, 5)).toEqual([]);

    const [before, after] = [bytes, downloaded].map((saved) => ZipPackage.open(saved, name));
    for (const { part } of openWorkbook(bytes, name).part.tabs) {
      expect([part, withoutResults(after!.read(part))]).toEqual([part, withoutResults(before!.read(part))]);
    }
  },
);
