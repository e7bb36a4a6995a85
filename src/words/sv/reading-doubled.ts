import { numberText } from '../number-text';

const show = (value: number): string => numberText('sv', value, 0);

/** The other sheets that the same thing is said of. */
interface More {
  more?: number;
  others?: string;
}
const moreSheets = ({ more = 0, others = '' }: More): string =>
  more === 0 ? '' : ` Detsamma gäller ${show(more)} blad till: ${others}.`;

/** Swedish texts about data handed over twice, and about corrections in the scenario file that meet nothing. */
export const readingDoubled = {
  'reading-text-as-workbook': () =>
    'Filen heter som en arbetsbok men är ren text. Växla läser .xlsx och .xlsm som Excel har sparat, och text med kolumner som heter .csv. Spara filen som Excel-arbetsbok, eller ge den ändelsen .csv.',
  'reading-doubled-sheet': (values: { count: number; other: string } & More) =>
    `Samma siffror finns på två blad: här och från ${values.other}. ${show(values.count)} tal är lika och skulle räknas två gånger. Lämna ett av bladen utanför med use: false (reading.sheets), eller godkänn dem med accept: [reading-doubled-sheet] under reading så läggs de ihop.${moreSheets(values)}`,
  'reading-doubled-file': (values: { count: number } & More) =>
    `Två filer med samma namn har samma siffror på samma blad. ${show(values.count)} tal är lika och skulle räknas två gånger. Lämna in filen en gång, eller godkänn dem med accept: [reading-doubled-file] under reading så läggs de ihop.${moreSheets(values)}`,
  'reading-sheets-overlap': (values: { count: number; equal: number; other: string } & More) =>
    `Bladet gäller delvis samma sak som ett annat, från ${values.other}: ${show(values.count)} tal har samma enhet, mått och period, och ${show(values.equal)} av dem är lika. De läggs ihop. Är det samma uppgifter, lämna ett av bladen utanför med use: false (reading.sheets).${moreSheets(values)}`,
  'reading-same-totals': (values: { units: number; otherUnits: number; other: string } & More) =>
    `Bladet har samma summor som ett annat, från ${values.other}, fast för ${show(values.units)} ${values.units === 1 ? 'enhet' : 'enheter'} i stället för ${show(values.otherUnits)}: samma uppgifter på två nivåer, som skulle räknas två gånger. Lämna ett av bladen utanför med use: false (reading.sheets), eller godkänn dem med accept: [reading-same-totals] under reading.${moreSheets(values)}`,
  'reading-correction-no-sheet': (values: { sheet: string; sheets: string }) =>
    `Kolumntolkningen (reading.sheets) rättar ”${values.sheet}”, men det finns inte, så rättelsen gör ingenting. Här finns: ${values.sheets}. Ändra namnet till ett av dem.`,
  'reading-correction-no-unit': (values: { unit: string; units: string }) =>
    `Kolumntolkningen (reading.units) nämner enheten ”${values.unit}”, som inte finns, så rättelsen gör ingenting. Här finns: ${values.units}. Ändra namnet till ett av dem.`,
  'reading-correction-no-row': (values: { headerRow: number; rows: number }) =>
    `Kolumntolkningen (reading.sheets) säger att rubriken slutar på rad ${values.headerRow}, men bladet har ${show(values.rows)} ${values.rows === 1 ? 'rad' : 'rader'}. Ändra headerRow till rubrikens sista rad.`,
  'reading-correction-no-code': (values: { code: string; codes: string }) =>
    `Koden ”${values.code}” under reading.accept finns inte, så inget godkänns med den. ${values.codes === '' ? 'Här finns inget att godkänna. Ta bort koden.' : `Här går att godkänna: ${values.codes}. Ändra koden till en av dem.`}`,
};
