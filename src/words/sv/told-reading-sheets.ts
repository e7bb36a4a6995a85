import { numberText } from '../number-text';
import type { ToldTexts } from '../told';
import { show } from './told-phrases';

const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

/** Swedish titles and texts of the pane’s cards about sheets, rows, columns and units that were read. */
export const toldReadingSheets = {
  'reading-nothing-found': () => [
    'Ingen verksamhetsdata hittades',
    'Växla letar efter ett blad med en rad per månad och enhet, en kolumn med DRG-poäng och en med kostnad.',
  ],
  'reading-neither': () => [
    'Varken volym eller pengar hittades',
    'Bladen behöver DRG-poäng eller fall, och kostnad eller ersättning, för minst en enhet.',
  ],
  'reading-no-table': ({ sheet }) => [
    `Bladet ”${sheet}” används inte`,
    'Ingen rad med kända rubriker hittades. Finns den, ange rubrikernas sista rad under Kolumner så läser Växla om bladet.',
  ],
  'reading-sheet-left-out': ({ sheet }) => [`Bladet ”${sheet}” används inte`, 'Det är lämnat utanför.'],
  'reading-four-digit-months': ({ found }) => [
    `”${found}” kan vara ett år eller månaden ÅÅMM`,
    'Läst som ÅÅMM, eftersom kolumnen är rubricerad som period. Är det år, välj År för kolumnen under Kolumner.',
  ],
  'reading-month-without-year': ({ found }) => [
    `”${found}” är en månad utan år`,
    'Året står varken i tabellen, rubriken eller bladets namn. Raderna används inte. Skriv året i rubriken eller i bladets namn.',
  ],
  'reading-unknown-stream': ({ code }) => [
    `”${code}” är ingen vårdform som Växla känner`,
    'Raderna läses utan vårdström. Skriv akut, planerad eller öppen i bladet om de ska delas upp.',
  ],
  'reading-inpatient-as-acute': ({ found }) => [
    `”${found}” säger inte om slutenvården är akut eller planerad`,
    'Läst som akut. Är den planerad, skriv det i bladet.',
  ],
  'reading-year-not-said': ({ year }) => [
    'Bladet säger inte vilket år siffrorna gäller',
    `Lästa som ett jämnt år, ${year}. Är det ett annat, skriv året i rubriken eller i bladets namn.`,
  ],
  'reading-doubled-month': ({ unit, period, firstRow }) => [
    `${named(unit)}${period} finns två gånger`,
    `Samma månad står även på rad ${firstRow}. Väntat är en rad per månad. Ta bort den ena, eller låt dem läggas ihop.`,
  ],
  'reading-doubled-row': ({ unit, firstRow }) => [
    `${named(unit)}raden finns två gånger`,
    `Samma rad står även på rad ${firstRow}. Väntat är en rad per enhet. Ta bort den ena, eller låt dem läggas ihop.`,
  ],
  'reading-ambiguous-number': ({ found, value, count }) => [
    `”${found}” kan läsas på två sätt`,
    `Läst som ${numberText('sv', value, Number.isInteger(value) ? 0 : 3)}. Inget annat tal i kolumnen avgör vilket. Det gäller ${count === 1 ? '1 cell' : `${show(count)} celler`}. Stämmer det inte, skriv cellerna som tal.`,
  ],
  'reading-negative-volume': ({ value, header }) => [
    `${show(value)} i ”${header}” är under noll`,
    'En volym eller kö kan inte vara det. Rätta cellen, eller säg att det stämmer om den rättar tidigare månader.',
  ],
  'reading-no-unit-column': ({ unit }) => [
    'Inget blad har en kolumn med enheter',
    `Allt läses som en enhet, ”${unit}”. Finns det en kolumn med enheter, välj Enhet för den under Kolumner.`,
  ],
  'reading-figures-without-unit': ({ count }) => [
    count === 1 ? '1 värde hör inte till någon enhet' : `${show(count)} värden hör inte till någon enhet`,
    `${count === 1 ? 'Det' : 'De'} används inte för enheterna. Finns det en kolumn med enheter, välj Enhet för den under Kolumner.`,
  ],
  'reading-hidden-rows': ({ count }) => [
    count === 1 ? '1 dold rad används' : `${show(count)} dolda rader används`,
    `${count === 1 ? 'Den är dold eller bortfiltrerad' : 'De är dolda eller bortfiltrerade'} i bladet men räknas med. Ska de inte vara med, ta bort dem i en kopia.`,
  ],
  'reading-hidden-columns': ({ letters }) => [
    `Dolda kolumner används: ${letters}`,
    'Ska de inte vara med, välj Används inte för dem under Kolumner.',
  ],
  'reading-unknown-columns': ({ headers }) => [
    'Kolumner med okänd rubrik används inte',
    `${headers}. Behövs de, välj vad de betyder under Kolumner.`,
  ],
  'reading-doubled-column': ({ period, firstColumn }) => [
    `${period} finns i två kolumner`,
    `Samma period står även i kolumn ${firstColumn}. Väntat är en kolumn per period. Ta bort den ena, eller välj Används inte för den under Kolumner.`,
  ],
  'reading-columns-summed': ({ header, first }) => [
    `”${header}” och ”${first}” läggs ihop`,
    'De betyder samma sak. Är den ena en del av den andra, välj Används inte för den under Kolumner.',
  ],
  'reading-table-not-used': ({ headers }) => [
    'En tabell används inte',
    `Ingen kolumn är volym, kö, kostnad eller ersättning som går att datera. Rubrikerna är: ${headers}. Behövs de, välj vad de betyder under Kolumner.`,
  ],
  'reading-unit-column-assumed': ({ header }) => [
    `”${header}” är läst som enheter`,
    'Rubriken är okänd, men cellerna ser ut som namn på enheter. Är det fel, välj något annat under Kolumner.',
  ],
  'reading-unit-from-caption': ({ unit, text }) => [
    `Allt i tabellen är läst som ”${unit}”`,
    `Tabellen har ingen kolumn med enheter, och det står ”${text}” ovanför. Är det fel, lägg till en kolumn med enheter.`,
  ],
  'reading-units-in-headers': ({ units: names }) => [
    'Enheterna är tagna ur rubrikerna',
    `${names}. Är det fel, välj något annat under Kolumner.`,
  ],
  'reading-columns-no-unit': ({ headers, likely: names }) => [
    'Kolumner bland enheternas hör inte till någon känd enhet',
    `De används inte: ${headers}.${names === '' ? '' : ` De liknar ${names}.`} Är de enheter, skriv namnen lika i bladen.`,
  ],
} satisfies ToldTexts;
