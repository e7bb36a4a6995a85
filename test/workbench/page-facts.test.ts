import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { downloadName, openedFile } from '../../src/workbench/page/opened-file';
import { pageParts } from '../../src/workbench/page/page-parts';
import { putTexts } from '../../src/workbench/page/page-texts';
import { preferencesFrom } from '../../src/workbench/page/preferences';
import { areaName, areaNamed } from '../../src/workbench/page/selection';
import { selectionFigures } from '../../src/workbench/page/selection-figures';
import { figuresText, stateText } from '../../src/workbench/page/status-text';
import { textsOf } from '../../src/words/texts';

const html = readFileSync(path.join(__dirname, '../../src/workbench/page/workbench.html'), 'utf8');

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  const page = new JSDOM(html).window.document;
  putTexts(page, language);

  test('every control of the page has a name', () => {
    const controls = [...page.querySelectorAll('button, input:not([hidden]), [role]')];
    const nameless = controls.filter(
      (control) =>
        !control.textContent?.trim() &&
        !control.getAttribute('aria-label') &&
        !['grid', 'tabpanel', 'alert'].includes(control.getAttribute('role') ?? ''),
    );
    expect(nameless.map(({ id }) => id)).toEqual([]);
    expect([page.title, page.documentElement.lang]).toEqual([textsOf(language).workbench.title, language]);
  });

  test('all parts are on the page', () => {
    expect(() => pageParts(page)).not.toThrow();
  });
});

test('the page holds nothing inline: no script, no style, no handler', () => {
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc="\/)/);
});

test('an area in the name box comes back as it was written', () => {
  for (const name of ['A1', 'G485:G514', 'XFD1048576']) expect(areaName(areaNamed(name) ?? fail())).toBe(name);
  expect(areaNamed('$b$3:a1')).toEqual({ top: 0, left: 0, bottom: 2, right: 1 });
  for (const name of ['', 'A0', 'A1048577', 'XFE1', 'A1:', '1A', 'A1:B2:C3', 'Verksamhet']) {
    expect(areaNamed(name)).toBeUndefined();
  }
});

function fail(): never {
  throw new Error('No area');
}

test('the status line sums without losing what is small', () => {
  expect(selectionFigures([1e16, 1, -1e16])).toEqual({ filled: 3, numbers: 3, sum: 1 });
  expect(selectionFigures([null, '', 'x', true, { error: '#N/A' }, 2])).toEqual({ filled: 4, numbers: 1, sum: 2 });
});

test('the status line says what is selected, as the reader writes numbers', () => {
  const figures = { filled: 30, numbers: 30, sum: 9220 };
  expect(figuresText('sv', figures)).toBe('Antal: 30\u2003Medel: 307,33\u2003Summa: 9\u00a0220');
  expect(figuresText('en', figures)).toBe('Count: 30\u2003Average: 307.33\u2003Sum: 9,220');
  expect(figuresText('sv', { filled: 4, numbers: 0, sum: 0 })).toBe('Antal: 4');
});

test('the status line says what has changed, one and many', () => {
  const state = { file: 'a.xlsx', sheets: 2, added: 0, typed: 0, written: false };
  expect(stateText('sv', state)).toBe('a.xlsx · 2 blad · inget ändrat');
  expect(stateText('sv', { ...state, typed: 1 })).toBe('a.xlsx · 2 blad · 1 cell ändrad');
  expect(stateText('en', { ...state, sheets: 1, typed: 2 })).toBe('a.xlsx · 1 sheet · 2 cells changed');
  expect(stateText('en', { ...state, sheets: 9, added: 7, written: true })).toBe('a.xlsx · 9 sheets · 7 sheets new');
  expect(stateText('sv', { ...state, written: true })).toBe('a.xlsx · 2 blad · ändrad från åtgärdsrutan');
});

test('a damaged memory of the page is as none', () => {
  const browser = { language: 'sv-FI', dark: true };
  const usual = { language: 'sv', theme: 'dark', paneWidth: 350 };
  for (const stored of [null, 'x', '[]', '7', 'null', '{"language":"de","theme":1,"paneWidth":"wide"}']) {
    expect(preferencesFrom(stored, browser)).toEqual(usual);
  }
});

test('a changed workbook is downloaded under a name of its own', () => {
  expect(downloadName('region 2026.xlsm', true)).toBe('region 2026-vaxla.xlsm');
  expect(downloadName('region.xlsx', false)).toBe('region.xlsx');
});

test('one workbook is opened, and nothing else', async () => {
  const file = (name: string) => new File(['x'], name);
  expect(await openedFile([file('Region.XLSX')])).toEqual({ name: 'Region.XLSX', bytes: new Uint8Array([120]) });
  expect(await openedFile([])).toBeUndefined();
  await expect(openedFile([file('a.xlsx'), file('b.xlsx')])).rejects.toMatchObject({
    problem: { code: 'workbench-several-files' },
  });
  await expect(openedFile([file('a.xls')])).rejects.toMatchObject({ problem: { code: 'workbench-not-a-workbook' } });
});
