import type { InspectionDocument } from '../job/inspect';
import type { ColumnMeaning } from '../region/mapping';
import { columnMeaningText } from '../report/column-meaning';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { table } from './table-text';

/** What was read, as a person reads it in a terminal. */
export function inspectionText(document: InspectionDocument, language: Language): string {
  const texts = textsOf(language);
  const words = texts.cli;
  const lines: string[] = [];
  for (const sheet of document.sheets) {
    const { verdicts, header, rows } = words.inspectSheet;
    const parts: string[] = [verdicts[sheet.verdict]];
    if (sheet.headerRows.length > 0) parts.push(header({ rows: sheet.headerRows.join(', ') }));
    if (sheet.rowsUsed + sheet.rowsLeftOut > 0) parts.push(rows({ used: sheet.rowsUsed, left: sheet.rowsLeftOut }));
    if (sheet.from !== null) parts.push(`${sheet.from}–${sheet.to}`);
    lines.push(`${sheet.file}, ${sheet.sheet}: ${parts.join(' · ')}`);
    const used = sheet.columns.filter(({ meaning }) => meaning !== 'not used');
    if (used.length > 0) {
      lines.push(
        table(
          used.map(({ letters, header: text, meaning, money }) => [
            `  ${letters}`,
            text.replace(/\s+/g, ' '),
            columnMeaningText(texts, meaning as ColumnMeaning) + (money ? ` (${money})` : ''),
          ]),
          'left',
        ),
      );
    }
  }
  lines.push('');
  const simulable = document.units.filter((unit) => unit.simulable).length;
  lines.push(words.inspectUnits({ count: document.units.length, simulable }));
  lines.push(
    document.from === null ? words.inspectNone : words.inspectMonths({ from: document.from, to: document.to! }),
  );
  lines.push(document.simulable ? words.carries : words.carriesNot);
  return lines.join('\n');
}
