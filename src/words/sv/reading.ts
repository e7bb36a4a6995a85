import { numberText, percentText } from '../number-text';
import { quantityWord, streamWord } from './quantity';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const exact = (value: number): string => numberText('sv', value, Number.isInteger(value) ? 0 : 3);
const signed = (value: number): string => numberText('sv', value, 0, true);
const percent = (share: number): string => percentText('sv', share, 1);
const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);
const units = (count: number): string => (count === 1 ? '1 enhet' : `${show(count)} enheter`);
const currencies: Readonly<Record<string, string>> = { '£': 'pund', $: 'dollar', '€': 'euro' };
const currencyWord = (sign: string): string => currencies[sign] ?? sign;
const likely = (names: string): string =>
  names === ''
    ? ' Lämna in det som saknas, eller para ihop namnen med units i kolumntolkningen.'
    : ` Är det samma enhet som ${names}? Para i så fall ihop namnen med units i kolumntolkningen.`;

/** Swedish texts of the reading: what was found in the sheets, what was expected, what to do. */
export const reading = {
  'reading-no-table': (values: { sheet: string }) =>
    `Bladet ”${values.sheet}” används inte: ingen rad med kända rubriker hittades. En rubrikrad har minst två rubriker som Växla känner, till exempel Period och DRG-poäng. Finns den, ange dess rad i kolumntolkningen.`,
  'reading-sheet-left-out': (values: { sheet: string }) =>
    `Bladet ”${values.sheet}” används inte, som kolumntolkningen säger.`,
  'reading-four-digit-months': (values: { found: string }) =>
    `”${values.found}” kan vara ett år eller månaden ÅÅMM. Läst som ÅÅMM, eftersom kolumnen är rubricerad som period. Är det år, säg i kolumntolkningen att kolumnen är år.`,
  'reading-month-without-year': (values: { found: string }) =>
    `”${values.found}” är en månad, men året står varken i tabellen, rubriken, bladets namn eller filens namn. Raderna används inte. Ange year i kolumntolkningen.`,
  'reading-split-year': (values: { found: string }) =>
    `”${values.found}” är ett brutet år, och bladet säger inte från vilken månad det räknas. Siffrorna används inte. Ange månader eller kalenderår om de ska räknas med.`,
  'reading-period-unreadable': (values: { found: string; header: string }) =>
    `”${values.found}” i kolumnen ”${values.header}” är ingen period som Växla känner (ÅÅÅÅMM, datum, 2024-01, jan 2024, 2024 K1, 2024). Raden används inte. Skriv om cellen, eller låt raden vara utanför.`,
  'reading-unknown-line': (values: { line: string }) =>
    `Raden ”${values.line}” går inte att hänföra till kostnad, ersättning eller annan intäkt. Den används inte. Ge den ett konto eller en känd benämning om den ska räknas med.`,
  'reading-unknown-stream': (values: { code: string }) =>
    `”${values.code}” är ingen vårdform som Växla känner. Raderna läses utan vårdström. Ange i kolumntolkningen (streamCodes) om koden är akut (a), planerad (p) eller öppen (o).`,
  'reading-inpatient-as-acute': (values: { found: string }) =>
    `”${values.found}” säger inte om slutenvården är akut eller planerad. Läst som akut. Ange vårdströmmen i kolumntolkningen om den är planerad.`,
  'reading-period-from-title': (values: { period: string; text: string }) =>
    `Tabellen har ingen periodkolumn. Perioden ${values.period} är tagen ur ”${values.text}”. Stämmer det inte, lägg till en periodkolumn.`,
  'reading-year-not-said': (values: { year: string }) =>
    `Bladet säger inte vilket år siffrorna gäller. Lästa som ett jämnt år, ${values.year}. Ange year i kolumntolkningen om det är ett annat.`,
  'reading-total-differs': (values: { total: number; sum: number }) =>
    `Summaraden visar ${show(values.total)}, men raderna den summerar blir ${show(values.sum)}. Raderna används, summan inte. Kontrollera om en rad saknas eller räknas två gånger.`,
  'reading-rows-summed': (values: { header: string }) =>
    `Flera rader gäller samma enhet och period och skiljs åt av kolumnen ”${values.header}”. De läggs ihop.`,
  'reading-rows-summed-unsaid': (values: { count: number }) =>
    `${show(values.count)} rader gäller samma enhet, vårdström och period som en tidigare rad, och ingen kolumn skiljer dem åt. De läggs ihop. Är det dubbletter, ta bort dem.`,
  'reading-doubled-month': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}${values.period} finns två gånger: även på rad ${values.firstRow}. Väntat är en rad per månad. Ta bort den ena, eller godkänn dem så läggs de ihop.`,
  'reading-doubled-row': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}raden finns två gånger: även på rad ${values.firstRow}. Väntat är en rad per enhet. Ta bort den ena, eller godkänn dem så läggs de ihop.`,
  'reading-missing-month': (values: { unit: string; quantity: string; from: number; to: number }) =>
    `${values.unit}: ${quantityWord(values.quantity)} saknas för ${range(values.from, values.to)}, mitt i serien. Saknad månad räknas inte som noll. Fyll i den, eller lämna den utanför med leaveOut.`,
  'reading-text-in-numbers': (values: { found: string; header: string }) =>
    `”${values.found}” är text i talkolumnen ”${values.header}”. Väntat var ett tal. Cellen räknas som saknad. Skriv ett tal, eller töm cellen.`,
  'reading-error-cell': (values: { found: string; header: string }) =>
    `Cellen i ”${values.header}” visar felvärdet ${values.found}. Den räknas som saknad. Rätta formeln i bladet.`,
  'reading-ambiguous-number': (values: { found: string; value: number; count: number }) =>
    `”${values.found}” kan läsas på två sätt, och inget annat tal i kolumnen avgör vilket. Läst som ${exact(values.value)}. Det gäller ${show(values.count)} celler. Ange decimaltecknet (decimal) i kolumntolkningen.`,
  'reading-mixed-money-units': (values: { found: string; unit: string; expected: string; header: string }) =>
    `”${values.found}” är i ${values.unit}, medan kolumnen ”${values.header}” i övrigt är i ${values.expected}. Varje cell är omräknad efter sin egen enhet. Kontrollera att det stämmer.`,
  'reading-two-money-units': (values: { value: number; usual: number; header: string }) =>
    `${show(values.value)} i ”${values.header}” är omkring tusen gånger ifrån seriens vanliga ${show(values.usual)}: två enheter av pengar i en kolumn. Skriv alla belopp i samma enhet.`,
  'reading-negative-volume': (values: { value: number; header: string }) =>
    `${show(values.value)} i ”${values.header}” är negativt. En volym eller kö kan inte vara under noll. Rätta cellen, eller godkänn den om den är en rättelse av tidigare månader.`,
  'reading-foreign-currency': (values: { currency: string }) =>
    `Beloppen är i ${currencyWord(values.currency)}, inte kronor. De läses i samma storlek (tusental) utan omräkning. Läs alla belopp i resultatet som ${currencyWord(values.currency)}.`,
  'reading-money-unit-unsaid': (values: { unit: string }) =>
    `Kr, tkr eller mkr? Det framgår inte av rubrik, titel eller bladets namn. Läst som ${values.unit}. Ange money i kolumntolkningen.`,
  'reading-money-unit-plausible': (values: { unit: string; perPoint: number }) =>
    `Kr, tkr eller mkr? Det framgår inte. Läst som ${values.unit}. Det ger ${show(values.perPoint)} tkr per DRG-poäng; rimligt är 20–200. Ange money i kolumntolkningen om det inte stämmer.`,
  'reading-cost-per-point': (values: { unit: string; perPoint: number; low: number; high: number }) =>
    `${values.unit}: en DRG-poäng skulle kosta ${show(values.perPoint)} tkr. Rimligt är ${values.low}–${values.high}. Kontrollera enheten för pengar och om volym och kostnad gäller samma verksamhet.`,
  'reading-costs-negative': (values: { header: string }) =>
    `Kostnaderna i ”${values.header}” står med minus. De är vända till plus.`,
  'reading-incomes-negative': (values: { header: string }) =>
    `Intäkterna i ”${values.header}” står med minus. De är vända till plus.`,
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
    `Kostnaden är antal fall gånger ${show(values.costPerCase)} kr per fall, som kolumntolkningen anger, för ${show(values.cells)} celler.`,
  'reading-no-unit-column': (values: { unit: string }) =>
    `Inget blad har en kolumn med enheter. Allt läses som en enhet, ”${values.unit}”. Ange unit i kolumntolkningen om den heter något annat.`,
  'reading-figures-without-unit': (values: { count: number }) =>
    `${show(values.count)} värden hör inte till någon enhet. De används inte för enheterna. Ange unit för bladet i kolumntolkningen.`,
  'reading-hidden-sheet': (values: { sheet: string }) => `Bladet ”${values.sheet}” är dolt men används.`,
  'reading-hidden-rows': (values: { count: number }) => `${show(values.count)} dolda rader används.`,
  'reading-hidden-columns': (values: { letters: string }) => `Dolda kolumner används: ${values.letters}.`,
  'reading-unknown-columns': (values: { headers: string }) =>
    `Kolumner som inte används, eftersom rubriken är okänd: ${values.headers}. Säg i kolumntolkningen vad de betyder om de behövs.`,
  'reading-incomplete-months': (values: { unit: string; from: number; to: number; share: number }) =>
    `${values.unit}: ${range(values.from, values.to)} ligger ${percent(values.share)} under det vanliga och är troligen inte färdigregistrerade. Basåret slutar före dem.`,
  'reading-stock-flow': (values: {
    unit: string;
    months: number;
    meanGap: number;
    shareOfInflow: number;
    widestMonth: number;
    widestGap: number;
  }) =>
    `${values.unit}: väntelistan avviker i medeltal ${signed(values.meanGap)} personer i månaden från förra månadens lista plus nya minus avslutade, ${percent(values.shareOfInflow)} av inflödet, över ${show(values.months)} månader. Mest i ${values.widestMonth}: ${signed(values.widestGap)}. Minus är personer som lämnar listan på annat sätt.`,
  'reading-nothing-found': () =>
    'Filerna har inga uppgifter som Växla känner igen: ingen tabell med månader eller år och volym, kö, kostnad eller ersättning. Lämna in verksamhet (period, enhet, DRG-poäng) och budget (period, enhet, kostnad).',
  'reading-neither': () =>
    'Filerna har varken volym (DRG-poäng eller fall) eller pengar (kostnad eller ersättning) för någon enhet. Båda behövs för en simulering.',
  'reading-no-budget': (values: { units: number }) =>
    `Här finns verksamhet för ${units(values.units)} men ingen kostnad eller ersättning. Lämna in budgeten också, eller ange kostnad per fall (costPerCase) i scenariofilen.`,
  'reading-no-activity': (values: { units: number }) =>
    `Här finns pengar för ${units(values.units)} men ingen volym. Lämna in verksamheten också: DRG-poäng eller fall per enhet och månad.`,
  'reading-no-unit-with-both': () =>
    'Ingen enhet har både volym och pengar. Stämmer namnen inte överens, para ihop dem med units i kolumntolkningen.',
  'reading-unit-without-budget': (values: { unit: string; likely: string }) =>
    `”${values.unit}” har verksamhet men varken kostnad eller ersättning, och lämnas utanför.${likely(values.likely)}`,
  'reading-unit-without-activity': (values: { unit: string; likely: string }) =>
    `”${values.unit}” har pengar men ingen volym, och lämnas utanför.${likely(values.likely)}`,
  'reading-cases-as-points': (values: { units: number; of: number; names: string }) =>
    `DRG-poäng saknas för ${show(values.units)} av ${show(values.of)} enheter (${values.names}). Antalet fall räknas som poäng. Lämna in DRG-poäng eller medelvikt om de finns.`,
  'reading-no-stream': (values: { units: number; of: number; names: string }) =>
    `Volymen är inte uppdelad på vårdströmmar för ${show(values.units)} av ${show(values.of)} enheter (${values.names}). Allt läses som planerad vård. Ange vårdström per kolumn i kolumntolkningen.`,
  'reading-payment-as-cost': (values: { units: number; of: number; names: string }) =>
    `Kostnad saknas för ${show(values.units)} av ${show(values.of)} enheter (${values.names}). Ersättningen står för kostnaden, som om enheten gick jämnt upp. Lämna in kostnaden om den finns.`,
  'reading-annual': (values: { units: number; of: number; names: string }) =>
    `${show(values.units)} av ${show(values.of)} enheter har bara årssiffror (${values.names}). Året läses som jämnt, utan säsong.`,
  'reading-no-queue': (values: { units: number; of: number; names: string }) =>
    `Väntelista saknas för ${show(values.units)} av ${show(values.of)} enheter (${values.names}). Kö, väntetid och vårdgaranti kan inte visas för dem.`,
  'reading-no-care-guarantee': (values: { units: number; of: number; names: string }) =>
    `Väntande över 90 dagar saknas för ${show(values.units)} av ${show(values.of)} enheter (${values.names}). Vårdgarantin kan inte visas för dem.`,
  'reading-periods-apart': (values: { unit: string; money: string; activity: string }) =>
    `${values.unit}: pengarna gäller ${values.money} och volymen ${values.activity}. Ingen månad är gemensam. Pengarna flyttas till basåret som de är. Lämna in uppgifter för samma tid om de finns.`,
  'reading-base-year-gap': (values: { to: number; start: number; months: number }) =>
    `Underlaget slutar ${values.to} och simuleringen börjar ${values.start}. De ${show(values.months)} månaderna emellan antas vara som basåret. Ange start i scenariofilen för en annan början.`,
  'reading-points-per-case-unknown': (values: { unit: string; stream: string }) =>
    `${values.unit}: antal fall saknas för ${streamWord(values.stream)} vård, så poäng per väntande är okänt. Räknat med 1. Lämna in antal fall eller medelvikt.`,
  'reading-budget-as-cost': (values: { unit: string }) =>
    `${values.unit}: utfall för kostnad saknas. Budgeten står för kostnaden i basåret. Lämna in utfallet om det finns.`,
  'reading-doubled-column': (values: { period: string; firstColumn: string }) =>
    `${values.period} finns i två kolumner: även i kolumn ${values.firstColumn}. Väntat är en kolumn per period. Ta bort den ena, eller säg i kolumntolkningen att den inte används.`,
  'reading-columns-summed': (values: { header: string; first: string }) =>
    `”${values.header}” och ”${values.first}” betyder samma sak och läggs ihop. Är den ena en del av den andra, säg i kolumntolkningen att den inte används.`,
  'reading-table-not-used': (values: { headers: string }) =>
    `Tabellen används inte: ingen kolumn är volym, kö, kostnad eller ersättning som går att datera. Rubrikerna är: ${values.headers}. Säg i kolumntolkningen vad de betyder om de behövs.`,
  'reading-more-of-the-kind': (values: { count: number }) =>
    `Ytterligare ${show(values.count)} av samma slag på bladet.`,
};
