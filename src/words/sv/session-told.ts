import { calendarMonthText, numberText, percentText } from '../number-text';
import type { ToldTexts } from '../told';
import { assumptions } from './assumptions';
import { quantityWord, streamWord } from './quantity';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const percent = (share: number): string => percentText('sv', share, 0);
const written = (number: string): string => number.replace('-', '\u2212').replace('.', ',');

/** A month written ÅÅÅÅMM, as it is said. */
const month = (code: number): string => `${calendarMonthText('sv', code % 100)} ${Math.floor(code / 100)}`;
const months = (from: number, to: number): string => (from === to ? month(from) : `${month(from)}–${month(to)}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

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
const term = (key: string): string => {
  const [own = key] = assumptions[key as keyof typeof assumptions] ?? [];
  return own;
};

/** Contract numbers and register keys as the report's headings name them are for sheets; here a cell is spoken of. */
const inCell = 'Rätta cellen och läs arbetsboken igen. Inget har skrivits.';

/** Swedish titles and texts of messages as the pane's cards show them: without files, calls and keys. */
export const toldSv: ToldTexts = {
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
    `${capital(quantityWord(quantity))} saknas för ${unit}, ${months(from, to)}`,
    `Det är mitt i serien${moreGaps === 0 ? '' : `, och på ${show(moreGaps)} ${moreGaps === 1 ? 'ställe' : 'ställen'} till`}. En saknad månad räknas aldrig som noll. Fyll i den om den finns.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-incomplete-months': ({ unit, from, to, share, more }) => [
    `${capital(months(from, to))} verkar ${from === to ? 'ofullständig' : 'ofullständiga'}`,
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
    `${capital(quantityWord(quantity))} ändrar nivå för ${unit}, ${month(from)}`,
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
  'scenario-contract-assumed': ({ units: count, rho, tak, golv }) => [
    count === 1
      ? 'Dagens avtal är inte angivet för 1 enhet'
      : `Dagens avtal är inte angivet för ${show(count)} enheter`,
    `Antaget: prestationsersättning med rörlig del ${rho}, tak ${tak} över och golv ${golv} under uppdraget. Är avtalet ett annat, ändra det under Scenarier, Avtal per enhet.`,
  ],
  'scenario-doubled-id': () => ['Två scenarier går inte att skilja åt', 'Ta bort det ena och lägg till det på nytt.'],
  'scenario-switch-too-early': ({ scenario, month: at, start }) => [
    `”${scenario}” byter före den första månaden`,
    `Bytet ligger i ${month(at)} och simuleringen börjar ${month(start)}. Välj en senare bytesmånad. Inget har ändrats.`,
  ],
  'scenario-switch-too-late': ({ scenario, month: at, last }) => [
    `”${scenario}” byter efter den sista månaden`,
    `Bytet ligger i ${month(at)} och det räknas till ${month(last)}. Välj en tidigare bytesmånad, eller räkna längre fram.`,
  ],
  'scenario-switches-overlap': ({ scenario, unit, month: at }) => [
    `Två byten i ”${scenario}” går in i varandra`,
    `För ${unit} börjar ett byte i ${month(at)} innan det förra är infasat. Flytta bytet.`,
  ],
  'scenario-no-slope': ({ unit }) => [
    `Avtalet för ${unit} betalar inget upp till uppdraget`,
    'Det har en rörlig del, men betalt upp till uppdraget är 0 %. Höj det, eller sätt den rörliga delen till 0.',
  ],
  'scenario-assumption-outside': ({ key, value, low, high }) => [
    `${term(key)} ligger utanför spannet`,
    `Värdet är ${value}, spannet ${low} till ${high}. Det används som det står. Intervallen gäller spannet.`,
  ],
  'scenario-share-as-percent': ({ key, value }) => [
    `${term(key)} är mer än 100 %`,
    `Värdet är ${value}, där 1 är 100 %. Skriv det i procent, som 2,8. Värdet är som det var.`,
  ],
  'scenario-cost-shares': ({ h, v }) => [
    'Kostnadsandelarna blir mer än hela kostnaden',
    `Halvfast ${h} och rörlig ${v} får tillsammans vara högst 100 %. Sänk den andra först. Värdet är som det var.`,
  ],
  'scenario-contract-shares': ({ unit, rho, goal }) => [
    `Avtalet för ${unit} betalar mer än hela budgeten rörligt`,
    `Rörlig del ${rho} och måldel ${goal} får tillsammans vara högst 100 %. Inget har ändrats.`,
  ],
  'scenario-starts-in-data': ({ start, to }) => [
    `Simuleringen börjar ${month(start)}, men underlaget räcker till ${month(to)}`,
    'Basåret är underlagets sista tolv månader, inte månaderna före starten.',
  ],
  'scenario-year-outside': ({ year, first, last }) => [
    `År ${year} ryms inte helt i de månader som räknas`,
    first === last ? `Bara år ${first} ryms.` : `År ${first} till ${last} ryms. Räkna längre fram.`,
  ],
  'scenario-no-full-year': ({ months: count }) => [
    'Inget helt kalenderår ryms',
    `${count === 1 ? '1 månad räcker' : `${show(count)} månader räcker`} inte. Räkna längre fram. Inget har ändrats.`,
  ],
  'scenario-base-switches': ({ scenario }) => [
    `”${scenario}” kan inte stå först`,
    'De andra jämförs med det första scenariot, och det kan inte byta avtal.',
  ],
  'language-undefined-result': () => [
    'Modellen har inget svar med de värdena',
    'En av ekvationerna delar med noll eller går utanför det den kan räkna. Välj värden inom spannen. Inget har ändrats.',
  ],
  'calibration-gap': ({ unit, quantity, observed, modelled, gap, count }) => [
    'Modellens basår stämmer inte med era siffror inom 1 %',
    `${unit}: ${quantity} ${modelled} mot ${observed} (${gap}). ${count === 1 ? 'Det är den enda avvikelsen.' : `Det finns ${show(count)} avvikelser.`} Kontrollera avtalet och underlaget, eller godta skillnaden.`,
  ],
  'calibration-accepted': ({ unit, quantity, observed, modelled, gap }) => [
    'Godtagen skillnad i basåret',
    `${unit}: ${quantity} ${modelled} mot ${observed} (${gap}).`,
  ],
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
};

const expected = {
  model: '1 prestationsersättning, 2 anslag eller 3 rambudget',
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
