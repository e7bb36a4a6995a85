import { numberText, percentText } from '../number-text';
import { quantityWord, streamWord } from './quantity';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const signed = (value: number): string => numberText('sv', value, 0, true);
const percent = (share: number): string => percentText('sv', share, 1);
const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
const units = (count: number): string => (count === 1 ? '1 enhet' : `${show(count)} enheter`);
/** The units concerned out of all: "enheten (Norra)", "båda enheterna (…)", "alla 13 enheter (Norra, …)", "2 av 13 enheter (…)". */
const someOf = ({ units: own, of: all, names }: { units: number; of: number; names: string }): string => {
  const count = own < all ? `${show(own)} av ${show(all)} enheter` : `alla ${show(all)} enheter`;
  return `${all === 1 ? 'enheten' : own === 2 && all === 2 ? 'båda enheterna' : count} (${names})`;
};
const those = ({ units: own }: { units: number }): string => (own === 1 ? 'den' : 'dem');
const likely = (names: string): string =>
  names === ''
    ? ' Lämna in det som saknas, eller para ihop namnen med units i kolumntolkningen.'
    : ` Är det samma enhet som ${names}? Para i så fall ihop namnen med units i kolumntolkningen.`;

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0 ? '' : ` Detsamma gäller ${count === 1 ? '1 enhet' : `${show(count)} enheter`} till: ${others}.`;

/** Swedish texts about what the facts carry: what is missing, and what falls away without it. */
export const readingCarries = {
  'reading-missing-month': (
    values: { unit: string; quantity: string; from: number; to: number; moreGaps: number } & More,
  ) =>
    `${values.unit}: ${quantityWord(values.quantity)} saknas för ${range(values.from, values.to)}, mitt i serien${values.moreGaps === 0 ? '' : `, och på ${show(values.moreGaps)} ${values.moreGaps === 1 ? 'ställe' : 'ställen'} till`}. Saknad månad räknas inte som noll. Fyll i den, eller lämna den utanför med leaveOut.${more(values)}`,
  'reading-incomplete-months': (values: { unit: string; from: number; to: number; share: number } & More) =>
    `${values.unit}: ${range(values.from, values.to)} ligger ${percent(values.share)} under det vanliga och är troligen inte ${values.from === values.to ? 'färdigregistrerad. Basåret slutar före den' : 'färdigregistrerade. Basåret slutar före dem'}.${more(values)}`,
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
  'reading-unit-not-above-zero': (values: { unit: string; quantity: string; sum: number }) =>
    `”${values.unit}” har ${quantityWord(values.quantity)} som tillsammans är ${show(values.sum)}, och lämnas utanför. Väntat var en summa över noll. Fyll i uppgifterna om enheten ska räknas med.`,
  'reading-no-unit-above-zero': () =>
    'Ingen enhet har både volym och pengar med en summa över noll. Båda behövs för en simulering. Fyll i uppgifterna, eller kontrollera tecknen.',
  'reading-short-base-year': (
    values: { unit: string; months: number; from: number; to: number; season: string } & More,
  ) =>
    `${values.unit}: basåret bygger på ${show(values.months)} av 12 månader (${range(values.from, values.to)})${values.season === 'no' ? '; säsong saknas' : ''}. Årets nivå är medelvärdet av dem. Lämna in hela året om det finns.${more(values)}`,
  'reading-unit-empty-base-year': (values: { unit: string; points: number; cost: number; from: number; to: number }) =>
    `”${values.unit}” har under basåret (${range(values.from, values.to)}) volymen ${show(values.points)} och kostnaden ${show(values.cost)} tkr, och lämnas utanför. Båda väntades vara över noll. Lämna in uppgifter för de månaderna om enheten ska räknas med.`,
  'reading-cases-as-points': (values: { units: number; of: number; names: string }) =>
    `DRG-poäng saknas för ${someOf(values)}. Antalet fall räknas som poäng. Lämna in DRG-poäng eller medelvikt om de finns.`,
  'reading-no-stream': (values: { units: number; of: number; names: string }) =>
    `Volymen är inte uppdelad på vårdströmmar för ${someOf(values)}. Allt läses som planerad vård. Ange vårdström per kolumn i kolumntolkningen.`,
  'reading-payment-as-cost': (values: { units: number; of: number; names: string }) =>
    `Kostnad saknas för ${someOf(values)}. Ersättningen står för kostnaden, som om enheten gick jämnt upp. Lämna in kostnaden om den finns.`,
  'reading-annual': (values: { units: number; of: number; names: string }) =>
    `Siffrorna är per kvartal eller år men inte per månad för ${someOf(values)}. Månaderna läses som lika, utan säsong.`,
  'reading-no-queue': (values: { units: number; of: number; names: string }) =>
    `Väntelista saknas för ${someOf(values)}. Kö, väntetid och vårdgaranti kan inte visas för ${those(values)}.`,
  'reading-no-care-guarantee': (values: { units: number; of: number; names: string }) =>
    `Väntande över 90 dagar saknas för ${someOf(values)}. Vårdgarantin kan inte visas för ${those(values)}.`,
  'reading-periods-apart': (values: { unit: string; money: string; activity: string } & More) =>
    `${values.unit}: pengarna gäller ${values.money} och volymen ${values.activity}. Ingen månad är gemensam. Pengarna flyttas till basåret som de är. Lämna in uppgifter för samma tid om de finns.${more(values)}`,
  'reading-base-year-gap': (values: { to: number; start: number; months: number }) =>
    `Underlaget slutar ${values.to} och simuleringen börjar ${values.start}. ${values.months === 1 ? 'Månaden' : `De ${show(values.months)} månaderna`} emellan antas vara som basåret. Ange start i scenariofilen för en annan början.`,
  'reading-points-per-case-unknown': (values: { unit: string; stream: string } & More) =>
    `${values.unit}: antal fall saknas för ${streamWord(values.stream)} vård, så poäng per väntande är okänt. Räknat med 1. Lämna in antal fall eller medelvikt.${more(values)}`,
  'reading-budget-as-cost': (values: { unit: string } & More) =>
    `${values.unit}: utfall för kostnad saknas. Budgeten står för kostnaden i basåret. Lämna in utfallet om det finns.${more(values)}`,
  'reading-streams-not-whole': (values: { unit: string; whole: number; parts: number } & More) =>
    `${values.unit}: vårdströmmarna ger tillsammans ${show(values.parts)} men volymen för alla strömmar är ${show(values.whole)}. Strömmarna används. Kontrollera om en ström saknas.${more(values)}`,
};
