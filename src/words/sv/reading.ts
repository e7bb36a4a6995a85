import { numberText } from '../number-text';
import { quantityWord } from './quantity';

const show = (value: number): string =>
  numberText('sv', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const many = (count: number, one: string, more: string): string => `${show(count)} ${count === 1 ? one : more}`;
const exact = (value: number): string => numberText('sv', value, Number.isInteger(value) ? 0 : 3);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

/** How the scenario file says that a finding is accepted. */
const byAccept = (code: string): string => `med accept: [${code}] under reading`;

/** The other sheets that the same thing is said of. */
const moreSheets = ({ more = 0, others = '' }: { more?: number; others?: string }): string =>
  more === 0 ? '' : ` Detsamma gäller ${show(more)} blad till: ${others}.`;

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
  'reading-period-unreadable': ({ found, header, cells }: { found: string; header: string; cells: number }) => {
    const one = cells === 1;
    const rows = one ? 'Raden' : `Raden och ${cells === 2 ? 'en' : cells - 1} till`;
    const outside = one ? 'låt raden vara utanför' : 'låt raderna vara utanför';
    return found === ''
      ? `Cellen i kolumnen ”${header}” är tom, så perioden är inte känd. ${rows} används inte. Fyll i perioden, eller ${outside}.`
      : `”${found}” i kolumnen ”${header}” är ingen period som Växla känner (ÅÅÅÅMM, datum, 2024-01, jan 2024, 2024 K1, 2024). ${rows}${one ? '' : ' med samma text'} används inte. Skriv om ${one ? 'cellen' : 'cellerna'}, eller ${outside}.`;
  },
  'reading-unknown-line': (values: { line: string }) =>
    `Raden ”${values.line}” går inte att hänföra till kostnad, ersättning eller annan intäkt. Den används inte. Ge den ett konto eller en känd benämning om den ska räknas med.`,
  'reading-unknown-stream': (values: { code: string }) =>
    `”${values.code}” är ingen vårdform som Växla känner. Raderna läses utan vårdström. Ange i kolumntolkningen (streamCodes) om koden är akut (a), planerad (p) eller öppen (o).`,
  'reading-inpatient-as-acute': (values: { found: string }) =>
    `”${values.found}” säger inte om slutenvården är akut eller planerad. Läst som akut. Ange vårdströmmen i kolumntolkningen om den är planerad.`,
  'reading-period-from-title': (values: { period: string; text: string; more?: number; others?: string }) =>
    `Tabellen har ingen periodkolumn. Perioden ${values.period} är tagen ur ”${values.text}”. Stämmer det inte, lägg till en periodkolumn.${moreSheets(values)}`,
  'reading-year-not-said': (values: { year: string }) =>
    `Bladet säger inte vilket år siffrorna gäller. Lästa som ett jämnt år, ${values.year}. Ange year i kolumntolkningen om det är ett annat.`,
  'reading-total-differs': (values: { total: number; sum: number }) =>
    `Summaraden visar ${show(values.total)}, men raderna den summerar blir ${show(values.sum)}. Raderna används, summan inte. Kontrollera om en rad saknas eller räknas två gånger.`,
  'reading-rows-summed': (values: { header: string }) =>
    `Flera rader gäller samma enhet och period och skiljs åt av kolumnen ”${values.header}”. De läggs ihop.`,
  'reading-rows-summed-unsaid': (values: { count: number }) =>
    `${many(values.count, 'rad', 'rader')} gäller samma enhet, vårdström och period som en tidigare rad, och ingen kolumn skiljer dem åt. De läggs ihop. Är det dubbletter, ta bort dem.`,
  'reading-doubled-month': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}${values.period} finns två gånger: även på rad ${values.firstRow}. Väntat är en rad per månad. Ta bort den ena, eller godkänn dem ${byAccept('reading-doubled-month')} så läggs de ihop.`,
  'reading-doubled-row': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}raden finns två gånger: även på rad ${values.firstRow}. Väntat är en rad per enhet. Ta bort den ena, eller godkänn dem ${byAccept('reading-doubled-row')} så läggs de ihop.`,
  'reading-text-in-numbers': (values: { found: string; header: string }) =>
    `”${values.found}” är text i talkolumnen ”${values.header}”. Väntat var ett tal. Cellen räknas som saknad. Skriv ett tal, eller töm cellen.`,
  'reading-error-cell': (values: { found: string; header: string }) =>
    `Cellen i ”${values.header}” visar felvärdet ${values.found}. Den räknas som saknad. Rätta formeln i bladet.`,
  'reading-ambiguous-number': (values: { found: string; value: number; count: number }) =>
    `”${values.found}” kan läsas på två sätt, och inget annat tal i kolumnen avgör vilket. Läst som ${exact(values.value)}. Det gäller ${many(values.count, 'cell', 'celler')}. Ange decimaltecknet (decimal) i kolumntolkningen.`,
  'reading-negative-volume': (values: { value: number; header: string }) =>
    `${show(values.value)} i ”${values.header}” är negativt. En volym eller kö kan inte vara under noll. Rätta cellen, eller godkänn den ${byAccept('reading-negative-volume')} om den är en rättelse av tidigare månader.`,
  'reading-no-unit-column': (values: { unit: string }) =>
    `Inget blad har en kolumn med enheter. Allt läses som en enhet, ”${values.unit}”. Ange unit i kolumntolkningen om den heter något annat.`,
  'reading-figures-without-unit': (values: { count: number }) =>
    `${values.count === 1 ? '1 värde hör inte till någon enhet. Det' : `${show(values.count)} värden hör inte till någon enhet. De`} används inte för enheterna. Ange unit för bladet i kolumntolkningen.`,
  'reading-hidden-sheet': (values: { sheet: string }) => `Bladet ”${values.sheet}” är dolt men används.`,
  'reading-hidden-rows': (values: { count: number }) =>
    `${values.count === 1 ? '1 rad är dold eller bortfiltrerad' : `${show(values.count)} rader är dolda eller bortfiltrerade`} men används. Säg hidden: left out för bladet i kolumntolkningen om de ska lämnas utanför, hidden: used om det stämmer.`,
  'reading-hidden-columns': (values: { letters: string }) =>
    `Dolda kolumner används: ${values.letters}. Säg hidden: left out för bladet i kolumntolkningen om de ska lämnas utanför, hidden: used om det stämmer.`,
  'reading-unknown-columns': (values: { headers: string }) =>
    `Kolumner som inte används, eftersom rubriken är okänd: ${values.headers}. Säg i kolumntolkningen vad de betyder om de behövs.`,
  'reading-doubled-column': (values: { period: string; firstColumn: string }) =>
    `${values.period} finns i två kolumner: även i kolumn ${values.firstColumn}. Väntat är en kolumn per period. Ta bort den ena, eller säg i kolumntolkningen att den inte används.`,
  'reading-columns-summed': (values: { header: string; first: string }) =>
    `”${values.header}” och ”${values.first}” betyder samma sak och läggs ihop. Är den ena en del av den andra, säg i kolumntolkningen att den inte används.`,
  'reading-table-not-used': (values: { headers: string }) =>
    `Tabellen används inte: ingen kolumn är volym, kö, kostnad eller ersättning som går att datera. Rubrikerna är: ${values.headers}. Säg i kolumntolkningen vad de betyder om de behövs.`,
  'reading-more-of-the-kind': (values: { count: number }) =>
    `Ytterligare ${show(values.count)} av samma slag på bladet.`,
  'reading-sheet-empty': (values: { sheet: string }) => `Bladet ”${values.sheet}” är tomt.`,
  'reading-range-column': (values: { header: string }) =>
    `”${values.header}” gäller flera månader på en gång, så månadens egen siffra går inte att räkna ut. Kolumnen används inte. Lämna in månad för månad, kvartal eller helår.`,
  'reading-title-range': (values: { text: string }) =>
    `Tabellen har ingen periodkolumn, och ”${values.text}” gäller flera månader på en gång. Siffrorna används inte. Lämna in månad för månad, kvartal eller helår.`,
  'reading-period-per-month': (values: { period: string; text: string }) =>
    `”${values.text}” kan betyda månaden eller året fram till och med den. Läst som månaden ${values.period}. Är siffrorna ackumulerade, skriv ack i rubriken eller lämna in månad för månad.`,
  'reading-annual-column': (values: { header: string }) =>
    `”${values.header}” är läst som helårets belopp, en gång per enhet och år: den sista raden gäller.`,
  'reading-labels-filled': (values: { headers: string; count: number }) =>
    `${values.count === 1 ? '1 tom cell' : `${show(values.count)} tomma celler`} i ${values.headers} är ${values.count === 1 ? 'läst' : 'lästa'} som cellen ovanför, som i en pivottabell. Stämmer det inte, fyll i cellerna.`,
  'reading-side-by-side': (values: { columns: string }) =>
    `Två tabeller står bredvid varandra. De läses var för sig; den här börjar i kolumn ${values.columns}.`,
  'reading-unit-is-sum': (values: { unit: string; count: number }) =>
    `”${values.unit}” är summan av de andra enheterna (${show(values.count)} tal stämmer) och lämnas utanför.`,
  'reading-unit-near-sum': (values: { unit: string; quantity: string; own: number; sum: number }) =>
    `”${values.unit}” heter som regionen och ligger nära summan av de andra enheterna: ${quantityWord(values.quantity)} ${show(values.own)} mot ${show(values.sum)}. Läst som summa och lämnas utanför. Är det en enhet, ge den ett annat namn; annars kontrollera om en enhet saknas.`,
  'reading-unit-column-assumed': (values: { header: string }) =>
    `Rubriken ”${values.header}” är okänd, men cellerna ser ut som namn på enheter. Läst som enheter. Säg i kolumntolkningen om det är fel.`,
  'reading-unit-from-caption': (values: { unit: string; text: string }) =>
    `Tabellen har ingen kolumn med enheter. Allt läses som ”${values.unit}”, eftersom det står ”${values.text}” ovanför. Ange unit i kolumntolkningen om det är fel.`,
  'reading-units-in-headers': (values: { units: string }) =>
    `Enheterna är tagna ur rubrikerna: ${values.units}. Säg i kolumntolkningen om det är fel.`,
  'reading-columns-no-unit': (values: { headers: string; likely: string }) =>
    `Kolumner bland enheternas kolumner hör inte till någon känd enhet och används inte: ${values.headers}. ${values.likely === '' ? '' : `De liknar ${values.likely}. `}Är de enheter, para ihop namnen med units i kolumntolkningen.`,
  'reading-part-column': (values: { header: string }) =>
    `”${values.header}” är en del av en annan kolumn och används inte.`,
  'reading-total-column-differs': (values: { header: string; parts: string; total: number; sum: number }) =>
    `”${values.header}” är ${show(values.total)}, men ${values.parts} ger tillsammans ${show(values.sum)}. Delarna används. Kontrollera om en del saknas.`,
};
