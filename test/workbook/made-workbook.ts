import { ZipPackage } from '../../src/workbook/file/zip-package';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a made workbook consists of; what is left out is as simple as can be. */
export interface MadeWorkbook {
  /** Content of worksheet, sheetData and what follows, by sheet name. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** Elements of workbook before and after the sheets. */
  readonly before?: string;
  readonly after?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  /** Whole parts put in, or (undefined) left out. */
  readonly parts?: Readonly<Record<string, string | undefined>>;
}

/** The bytes of a small workbook written part by part, to have in it exactly what a test is about. */
export function madeWorkbook(made: MadeWorkbook = {}): Uint8Array {
  const sheets = Object.entries(made.sheets ?? { Blad1: '<sheetData/>' });
  const overrides: string[] = [];
  const relationships: string[] = [];
  const parts = new Map<string, string>();
  const add = (part: string, kind: string, xml: string) => {
    parts.set(`xl/${part}`, xml);
    overrides.push(`<Override PartName="/xl/${part}" ContentType="${spreadsheet}.${kind}+xml"/>`);
    relationships.push(`<Relationship Id="rId${relationships.length + 1}" Type="${office}/${kind}" Target="${part}"/>`);
  };
  sheets.forEach(([, content], index) =>
    add(`worksheets/sheet${index + 1}.xml`, 'worksheet', `<worksheet xmlns="${main}">${content}</worksheet>`),
  );
  if (made.sharedStrings !== undefined) {
    add('sharedStrings.xml', 'sharedStrings', `<sst xmlns="${main}">${made.sharedStrings}</sst>`);
  }
  if (made.styles !== undefined) add('styles.xml', 'styles', `<styleSheet xmlns="${main}">${made.styles}</styleSheet>`);
  const tabs = sheets.map(([name], index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`);
  const all = new Map<string, string | undefined>([
    [
      '[Content_Types].xml',
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      relationshipList(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}">${made.before ?? ''}<sheets>${tabs.join('')}</sheets>` +
        `${made.after ?? ''}</workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', relationshipList(relationships.join(''))],
    ...parts,
    ...Object.entries(made.parts ?? {}),
  ]);
  const encoder = new TextEncoder();
  const present = [...all].flatMap(([name, text]): [string, Uint8Array][] =>
    text === undefined ? [] : [[name, encoder.encode(text)]],
  );
  return ZipPackage.of(new Map(present), 'made.xlsx').bytes();
}

const relationshipList = (elements: string): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`;
