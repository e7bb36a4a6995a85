import type { CellContent, PlannedCell, PlannedSheet } from '../../src/report/plan';
import { heading, landscape, plain, syntheticNote } from './cells';

const lines: readonly string[] = [
  'Arbetsboken är ett exempel att pröva Växla på. Talen är framräknade av ett program, i den storlek som en region med åtta sjukhus har.',
  '',
  'Bladen ser ut som de gör när de hämtas ur olika system, med flit:',
  'Verksamhet: en rad per månad, sjukhus och vårdform. VTF är vårdtillfällen, och besök i öppenvården. Poängen är text med decimalkomma. Varav-rader och totalrader ligger emellan.',
  'Väntande: en kolumn per månad. Ett sjukhus har inte rapporterat en månad, och där står två punkter.',
  'Utfall per månad: miljoner kronor, datum i rubriken.',
  'Budget: tusental kronor som text, kostnader med minustecken.',
  '',
  'Sjukhusen har i dag prestationsersättning: 58 % fast, 40 % rörlig per DRG-poäng och 2 % för uppnådda mål.',
  'All kostnad är fördelad på DRG-poäng, så kostnaden per poäng ligger nära 66 000 kronor. I verkligheten ryms inte all verksamhet i poängen.',
  'Väntande till besök är förstabesök, medan besöken i Verksamhet också är återbesök. Därför blir väntetiden i dagar kortare än patienternas.',
];

/** Characters that fit on a line of the column, with some to spare, and a line's height in points. */
const lineLength = 84;
const lineHeight = 16;

function heightOf(text: CellContent | undefined): number {
  return (typeof text === 'string' ? Math.max(1.4, Math.ceil(text.length / lineLength)) : 1) * lineHeight;
}

/** Läs mig: what the sample is, in prose and without tables. */
export function readMeSheet(): PlannedSheet {
  const wide = { wrap: true, vertical: 'top' } as const;
  const rows: (readonly PlannedCell[])[] = [
    heading('Exempelregionen'),
    [plain(syntheticNote, { bold: true })],
    [],
    ...lines.map((line) => (line === '' ? [] : [plain(line, wide)])),
  ];
  return {
    role: 'sample:read-me',
    title: 'Läs mig',
    columnWidths: [90],
    rowHeights: Object.fromEntries(rows.map((row, index) => [index, heightOf(row[0]?.value)])),
    blocks: [{ kind: 'cells', top: 0, left: 0, rows }],
    page: { ...landscape, orientation: 'portrait' },
  };
}
