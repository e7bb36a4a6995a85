import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { StandInBook } from '../../src/standin/stand-in-book';
import type { Locale } from '../../src/standin/views';

/** The sample region's workbook as it lies in the project. */
export function sampleBytes(): Uint8Array {
  return new Uint8Array(readFileSync(join(__dirname, '../../assets/exempelregionen.xlsx')));
}

/** A workbook of one empty sheet named Blad1. */
export function blankBytes(): Uint8Array {
  const page = {
    orientation: 'portrait',
    fitWide: 1,
    fitTall: 0,
    marginsCm: { left: 2, right: 2, top: 2, bottom: 2 },
  } as const;
  const sheet = { role: 'plain', title: 'Blad1', columnWidths: [], blocks: [], page };
  return writePlan(emptyWorkbook('Blad.xlsx'), { sheets: [sheet], names: [] });
}

/** A workbook of one empty sheet, open. */
export function blankBook(locale: Locale = 'sv-SE'): StandInBook {
  return StandInBook.open(blankBytes(), 'Blad.xlsx', { locale });
}
