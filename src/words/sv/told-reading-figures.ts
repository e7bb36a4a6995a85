import { percentText } from '../number-text';
import type { ToldTexts } from '../told';
import { quantityWord, streamWord } from './quantity';
import { month, show } from './told-phrases';
import { capitalized } from '../letter-case';

const percent = (share: number): string => percentText('sv', share, 0);
const months = (from: number, to: number): string => (from === to ? month(from) : `${month(from)}–${month(to)}`);
const moreUnits = ({ more = 0 }: { more?: number }): string =>
  more === 0 ? '' : ` Detsamma gäller ${more === 1 ? '1 enhet' : `${show(more)} enheter`} till.`;
const moreSheets = ({ more = 0 }: { more?: number }): string =>
  more === 0 ? '' : ` Detsamma gäller ${show(more)} blad till.`;
const units = ({ units: own, of: all, names }: { units: number; of: number; names: string }): string =>
  own < all ? `${show(own)} av ${show(all)} enheter (${names})` : `enheterna (${names})`;
const likely = (names: string): string =>
  names === ''
    ? ' Fyll i det som saknas i bladet.'
    : ` Är det samma enhet som ${names}? Skriv då namnet lika i bladen.`;

/** Swedish titles and texts of the pane’s cards about figures that were read: money, what is missing or stands twice, series. */
export const toldReadingFigures = {
  'reading-two-money-units': ({ value, usual, header }) => [
    `${show(value)} i ”${header}” är omkring tusen gånger ifrån de andra`,
    `Seriens vanliga belopp är ${show(usual)}: två enheter av pengar i en kolumn. Skriv alla belopp i samma enhet, eller säg att de stämmer.`,
  ],
  'reading-money-unit-unsaid': ({ unit }) => [
    'Kr, tkr eller mkr?',
    `Det framgår inte av rubrik, titel eller bladets namn. Läst som ${unit}.`,
  ],
  'reading-money-unit-plausible': ({ unit, perPoint }) => [
    'Kr, tkr eller mkr?',
    `Det framgår inte. Läst som ${unit}. Det ger ${show(perPoint)} tkr per DRG-poäng; rimligt är 20–200.`,
  ],
  'reading-cost-per-point': ({ unit, perPoint, low, high, more }) => [
    `En DRG-poäng skulle kosta ${show(perPoint)} tkr för ${unit}`,
    `Rimligt är ${low}–${high}. Kontrollera enheten för pengar, och att volym och kostnad gäller samma verksamhet.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-costs-negative': ({ header, others }) => [
    `Kostnaderna i ”${header}”${others === 0 ? '' : ` och ${others === 1 ? '1 kolumn' : `${show(others)} kolumner`} till`} står med minus`,
    'De är vända till plus.',
  ],
  'reading-incomes-negative': ({ header, others }) => [
    `Intäkterna i ”${header}”${others === 0 ? '' : ` och ${others === 1 ? '1 kolumn' : `${show(others)} kolumner`} till`} står med minus`,
    'De är vända till plus.',
  ],
  'reading-cost-per-case': ({ costPerCase, cells }) => [
    'Kostnaden är räknad per fall',
    `Antal fall gånger ${show(costPerCase)} kr, för ${show(cells)} ${cells === 1 ? 'cell' : 'celler'}.`,
  ],
  'reading-missing-month': ({ unit, quantity, from, to, moreGaps, more }) => [
    `${capitalized(quantityWord(quantity))} saknas för ${unit}, ${months(from, to)}`,
    `Det är mitt i serien${moreGaps === 0 ? '' : `, och på ${show(moreGaps)} ${moreGaps === 1 ? 'ställe' : 'ställen'} till`}. En saknad månad räknas aldrig som noll. Fyll i den om den finns.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-incomplete-months': ({ unit, from, to, share, more }) => [
    `${capitalized(months(from, to))} verkar ${from === to ? 'ofullständig' : 'ofullständiga'}`,
    `${unit} ligger ${percent(share)} under det vanliga. Sen registrering är vanlig. Basåret slutar före ${from === to ? 'månaden' : 'månaderna'}.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-no-budget': () => [
    'Kostnad och ersättning saknas',
    'Här finns verksamhet men inga pengar. Lägg budget eller utfall per enhet i ett blad i arbetsboken, och läs den igen.',
  ],
  'reading-no-activity': () => [
    'Volym saknas',
    'Här finns pengar men ingen verksamhet. Lägg DRG-poäng eller fall per enhet och månad i ett blad i arbetsboken, och läs den igen.',
  ],
  'reading-no-unit-with-both': () => [
    'Ingen enhet har både volym och pengar',
    'Stämmer namnen inte överens mellan bladen, skriv dem lika.',
  ],
  'reading-unit-without-budget': ({ unit, likely: names }) => [
    `${unit} har verksamhet men inga pengar`,
    `Enheten lämnas utanför.${likely(names)}`,
  ],
  'reading-unit-without-activity': ({ unit, likely: names }) => [
    `${unit} har pengar men ingen volym`,
    `Enheten lämnas utanför.${likely(names)}`,
  ],
  'reading-cases-as-points': (values) => ['DRG-poäng saknas', `Antalet fall räknas som poäng för ${units(values)}.`],
  'reading-no-stream': (values) => [
    'Volymen är inte uppdelad på vårdströmmar',
    `Allt läses som planerad vård för ${units(values)}. Finns en kolumn med vårdform, välj Vårdform för den under Kolumner.`,
  ],
  'reading-payment-as-cost': (values) => [
    'Kostnad saknas',
    `Ersättningen står för kostnaden för ${units(values)}, som om de gick jämnt upp.`,
  ],
  'reading-base-year-gap': ({ to, start, months: count }) => [
    `Underlaget slutar ${month(to)} och simuleringen börjar ${month(start)}`,
    `${count === 1 ? 'Månaden' : `De ${show(count)} månaderna`} emellan antas vara som basåret.`,
  ],
  'reading-points-per-case-unknown': ({ unit, stream, more }) => [
    `Poäng per väntande är okänt för ${unit}`,
    `Antal fall saknas för ${streamWord(stream)} vård. Räknat med 1 poäng per väntande.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-cost-split': ({ h, v, f, lines }) => [
    'Era konton ger egna kostnadsandelar',
    `${percent(h)} halvfast, ${percent(v)} rörligt och ${percent(f)} fast, efter ${lines === 1 ? '1 rad' : `${show(lines)} rader`} i kontoplanen. Registrets andelar gäller tills du väljer era egna.`,
  ],
  'reading-cost-split-used': ({ h, v, f }) => [
    'Era egna kostnadsandelar används',
    `${percent(h)} halvfast, ${percent(v)} rörligt och ${percent(f)} fast, efter era konton.`,
  ],
  'reading-doubled-sheet': ({ count, other, more }) => [
    'Samma siffror finns på två blad',
    `${show(count)} tal är lika här och från ${other}, och skulle räknas två gånger.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-doubled-file': ({ count, more }) => [
    'Samma siffror finns två gånger',
    `${show(count)} tal är lika och skulle räknas två gånger.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-sheets-overlap': ({ count, equal, other, more }) => [
    'Två blad gäller delvis samma sak',
    `${show(count)} tal här och från ${other} har samma enhet, mått och period, och ${show(equal)} av dem är lika. De läggs ihop.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-same-totals': ({ units: own, otherUnits, other, more }) => [
    'Två blad har samma summor',
    `Här för ${show(own)} ${own === 1 ? 'enhet' : 'enheter'}, från ${other} för ${show(otherUnits)}: samma uppgifter på två nivåer, som skulle räknas två gånger.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-correction-no-sheet': ({ sheet }) => [
    `En rättelse gäller bladet ”${sheet}”, som inte finns`,
    'Rättelsen gör ingenting nu. Den gäller igen om bladet kommer tillbaka.',
  ],
  'reading-correction-no-unit': ({ unit }) => [
    `En rättelse gäller enheten ”${unit}”, som inte finns`,
    'Rättelsen gör ingenting nu. Den gäller igen om enheten kommer tillbaka.',
  ],
  'reading-correction-no-row': ({ headerRow, rows }) => [
    `Rubrikerna sägs sluta på rad ${headerRow}`,
    `Bladet har ${show(rows)} ${rows === 1 ? 'rad' : 'rader'}. Ändra rubrikernas sista rad under Kolumner.`,
  ],
  'reading-correction-no-code': ({ code }) => [
    'Något är godkänt som inte finns',
    `Godkännandet ”${code}” gör ingenting.`,
  ],
  'reading-series-break': ({ unit, quantity, from, size, kind, more }) => [
    `${capitalized(quantityWord(quantity))} ändrar nivå för ${unit}, ${month(from)}`,
    `Nivån ändras ${percentText('sv', size, 1, true)} utöver säsong och trend.${kind === 'weight list' ? ' Troligen en ny viktlista.' : kind === 'reorganisation' ? ' En annan enhet går åt motsatt håll samtidigt, så verksamhet kan ha flyttat.' : ''} Månaderna före och efter går då inte att jämföra.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-pandemic-months': ({ unit, quantity, from, size, more }) => [
    `Pandemin syns i ${quantityWord(quantity)} för ${unit}`,
    `Från ${month(from)} till dec 2021 är avvikelsen ${percentText('sv', size, 1, true)} mot andra år.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-variance-differs': ({ header, difference, outcome, budget }) => [
    `”${header}” stämmer inte med utfall och budget`,
    `Den visar ${show(difference)}, men utfallet är ${show(outcome)} och budgeten ${show(budget)}. Utfall och budget används som de står. Kontrollera vilket av de tre talen som är fel.`,
  ],
} satisfies ToldTexts;
