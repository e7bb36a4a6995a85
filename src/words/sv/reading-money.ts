import { numberText } from '../number-text';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const currencies: Readonly<Record<string, string>> = { '£': 'pund', $: 'dollar', '€': 'euro' };
const currencyWord = (sign: string): string => currencies[sign] ?? sign;
const versions: Readonly<Record<string, string>> = { budget: 'budget', outcome: 'utfall', forecast: 'prognos' };

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0 ? '' : ` Detsamma gäller ${count === 1 ? '1 enhet' : `${show(count)} enheter`} till: ${others}.`;

const columns = (others: number): string =>
  others === 0 ? '' : ` och ${others === 1 ? '1 kolumn' : `${show(others)} kolumner`} till`;

/** Swedish texts about money in the sheets: its unit, its sign, its sorts. */
export const readingMoney = {
  'reading-mixed-money-units': (values: { found: string; unit: string; expected: string; header: string }) =>
    `”${values.found}” är i ${values.unit}, medan kolumnen ”${values.header}” i övrigt är i ${values.expected}. Varje cell är omräknad efter sin egen enhet. Kontrollera att det stämmer.`,
  'reading-two-money-units': (values: { value: number; usual: number; header: string }) =>
    `${show(values.value)} i ”${values.header}” är omkring tusen gånger ifrån seriens vanliga ${show(values.usual)}: två enheter av pengar i en kolumn. Skriv alla belopp i samma enhet, eller godkänn dem med accept: [reading-two-money-units] under reading om de stämmer.`,
  'reading-foreign-currency': (values: { currency: string }) =>
    `Beloppen är i ${currencyWord(values.currency)}, inte kronor. De läses i samma storlek (tusental) utan omräkning. Läs alla belopp i resultatet som ${currencyWord(values.currency)}.`,
  'reading-money-unit-unsaid': (values: { unit: string }) =>
    `Kr, tkr eller mkr? Det framgår inte av rubrik, titel eller bladets namn. Läst som ${values.unit}. Ange money i kolumntolkningen.`,
  'reading-money-unit-plausible': (values: { unit: string; perPoint: number }) =>
    `Kr, tkr eller mkr? Det framgår inte. Läst som ${values.unit}. Det ger ${show(values.perPoint)} tkr per DRG-poäng; rimligt är 20–200. Ange money i kolumntolkningen om det inte stämmer.`,
  'reading-cost-per-point': (values: { unit: string; perPoint: number; low: number; high: number } & More) =>
    `${values.unit}: en DRG-poäng skulle kosta ${show(values.perPoint)} tkr. Rimligt är ${values.low}–${values.high}. Kontrollera enheten för pengar och om volym och kostnad gäller samma verksamhet.${more(values)}`,
  'reading-costs-negative': (values: { header: string; others: number }) =>
    `Kostnaderna i ”${values.header}”${columns(values.others)} står med minus. De är vända till plus. Stämmer det, godkänn det med accept: [reading-costs-negative] under reading; annars ange sign för kolumnen.`,
  'reading-incomes-negative': (values: { header: string; others: number }) =>
    `Intäkterna i ”${values.header}”${columns(values.others)} står med minus. De är vända till plus. Stämmer det, godkänn det med accept: [reading-incomes-negative] under reading; annars ange sign för kolumnen.`,
  'reading-decumulated': (values: { header: string }) =>
    `”${values.header}” är ackumulerad från januari. Varje månad är läst som skillnaden mot månaden före.`,
  'reading-cumulative-gap': (values: { period: string }) =>
    `Det ackumulerade värdet för ${values.period} saknar månaden före, så månadens egen siffra går inte att räkna ut. Den räknas som saknad. Fyll i månaden före.`,
  'reading-drg-without-weight': (values: { drg: string }) =>
    `DRG ${values.drg} finns inte i viktlistan. Dess fall ger inga poäng. Komplettera viktlistan.`,
  'reading-weight-missing': (values: { drg: string }) =>
    `DRG ${values.drg} har ingen vikt i viktlistan. Fall i den gruppen ger inga poäng. Fyll i vikten om gruppen används.`,
  'reading-no-weight-list': () =>
    'Bladet har fall per DRG men ingen viktlista följer med, så fallen räknas som de är. Lämna in viktlistan tillsammans med filen.',
  'reading-cost-per-case': (values: { costPerCase: number; cells: number }) =>
    `Kostnaden är antal fall gånger ${show(values.costPerCase)} kr per fall, som kolumntolkningen anger, för ${show(values.cells)} ${values.cells === 1 ? 'cell' : 'celler'}.`,
  'reading-total-column-used': (values: { header: string; parts: string; total: number; sum: number }) =>
    `”${values.header}” är ${show(values.total)}, men ${values.parts} ger tillsammans ${show(values.sum)}. Summakolumnen används. Kontrollera om en del saknas.`,
  'reading-version-from-title': (values: { version: string; text: string }) =>
    `Kolumnerna säger inte om beloppen är budget eller utfall. Lästa som ${versions[values.version] ?? values.version}, eftersom det står i ”${values.text}”.`,
  'reading-income-by-class': (values: { account: string }) =>
    `Intäktskonto ${values.account} har ingen benämning. Intäkter utan benämning läses som externa och påverkas inte av ersättningsmodellen. Är kontot ersättning från regionen, skriv till exempel Prestationsersättning som benämning.`,
};
