import type { ToldTexts } from '../told';
import { show, term } from './told-phrases';

const written = (number: string): string => number.replace('-', '\u2212').replace('.', ',');

/** Contract numbers and register keys as the report's headings name them are for sheets; here a cell is spoken of. */
const inCell = 'Rätta cellen och läs arbetsboken igen. Inget har skrivits.';

/** Swedish titles and texts of the pane’s cards about a workbook that is run again, and cells that were typed in. */
export const toldAgain = {
  'report-replaced': ({ sheets }) => [
    'Arbetsboken har redan blad från Växla, men inget att räkna om från',
    `${sheets === 1 ? 'Bladet skrivs om' : `De ${show(sheets)} bladen skrivs om`}. Värden som ändrats för hand i dem följer inte med.`,
  ],
  'uncomputed-formula': ({ count }) => [
    count === 1 ? '1 formel har inget beräknat värde' : `${show(count)} formler har inget beräknat värde`,
    'De lästes som tomma celler. Låt Excel räkna om arbetsboken och läs den igen.',
  ],
  'embedded-damaged': () => [
    'Modellen i arbetsboken går inte att läsa',
    'Något annat än Växla har ändrat den. Öppna en tidigare kopia av arbetsboken. Inget har skrivits.',
  ],
  'embedded-newer': ({ theirs, ours }) => [
    'Filen är sparad med en nyare version',
    `Den är sparad med Växla ${theirs} och du har ${ours}. Du kan läsa allt men inte räkna om eller skriva.`,
  ],
  'embedded-sheet-changed': ({ sheet, first, last, others }) => [
    `Bladet ${sheet} har ändrats för hand`,
    `${first === '' ? 'Rader eller kolumner har satts in eller tagits bort.' : `${first === last ? first : `Någon av ${first}–${last}`} innehåller annat än det Växla skrev.`}${others === 0 ? '' : others === 1 ? ' Ett blad till har ändrats.' : ` ${others} blad till har ändrats.`} Vad ska gälla när rapporten skrivs? Bladet kan skrivas om med modellens värden, eller bli ditt eget med ett nytt bredvid.`,
  ],
  'embedded-sheet-overwritten': ({ sheet }) => [
    `Bladet ${sheet} skrivs om`,
    'Det var ändrat för hand. Växlas celler skrivs på nytt när rapporten skrivs.',
  ],
  'embedded-sheet-kept': ({ sheet }) => [
    `Bladet ${sheet} blir ditt eget`,
    'Det var ändrat för hand. Ett nytt ställs bredvid när rapporten skrivs.',
  ],
  'embedded-scenarios-replaced': () => ['Scenarierna är ersatta', 'Ägare och rättelser av läsningen följer med.'],
  'embedded-facts-used': ({ facts, files }) => [
    'Underlaget är det som förra körningen läste',
    `${show(facts)} tal ur ${files}. De filerna har inte lästs igen.`,
  ],
  'embedded-unit-new': ({ unit }) => [
    `${unit} är ny i underlaget`,
    'Enheten får prestationsersättning tills du ändrar avtalet under Scenarier.',
  ],
  'input-changed': ({ key, from, to }) => [`${inWords(key)} är ändrad i bladet`, `${from} → ${to}.`],
  'input-emptied': ({ key, from, to }) => [
    `${inWords(key)} är tömd i bladet`,
    `Den var ${from}; utgångsvärdet ${to} gäller.`,
  ],
  'input-not-number': ({ key, found }) => [
    `”${found}” är inget tal`,
    `${inWords(key)} läses ur den gula cellen. Skriv ett tal, eller töm cellen så gäller utgångsvärdet. Läs sedan arbetsboken igen.`,
  ],
  'input-not-computed': ({ key }) => [
    `Formeln för ${inWords(key)} har inget beräknat värde`,
    'Låt Excel räkna om arbetsboken och läs den igen. Inget har skrivits.',
  ],
  'input-negative': ({ key, found }) => [
    `${inWords(key)} är under noll`,
    `I cellen står ${written(found)}, och avtalets tal kan inte vara under noll. ${inCell}`,
  ],
  'input-contract': ({ key, found, kind }) => [
    `${inWords(key)} passar inte i cellen`,
    `Där står ${written(found) || 'inget'}. Väntat: ${expected[kind]}. ${inCell}`,
  ],
  'input-unused': ({ key }) => [
    `${inWords(key)} ändrades för hand men har ingen verkan`,
    'Scenariot eller enheten finns inte längre, eller så har bytet ingen månad.',
  ],
  'input-lost': ({ key }) => [`Cellen för ${inWords(key)} finns inte kvar`, 'Värdet från förra körningen gäller.'],
} satisfies ToldTexts;

const expected = {
  model: 'ett nummer på bladet Ersättningsregler, till exempel 1 prestationsersättning, 2 anslag eller 3 rambudget',
  from_month: 'en månad skriven ÅÅÅÅMM, eller 0 för inget byte',
  phase: 'hela månader, 1–120',
  inflow_chosen: '0 eller 1',
};

const contractWords: Readonly<Record<string, string>> = {
  budget_given: 'Budgeten',
  assignment_given: 'Uppdraget',
  inflow_chosen: 'Valet av inflöde',
  model: 'Ersättningsmodellen',
  from_month: 'Bytesmånaden',
  phase: 'Infasningen',
  rho: 'Rörlig del',
  r1: 'Betalt upp till uppdraget',
  r2: 'Betalt mellan uppdrag och tak',
  r3: 'Betalt över taket',
  tak: 'Taket',
  golv: 'Golvet',
  m_mal: 'Måldelen',
  pot: 'Potten',
  price_given: 'Priset',
};

/** A register key or a contract's column as it is said. */
function inWords(key: string): string {
  return contractWords[key.replace(/_\d+$/, '')] ?? contractWords[key] ?? term(key);
}
