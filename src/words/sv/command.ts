import { expectedText, keyPath, type Expectation } from './scenario-values';

/** Swedish texts of the scenario file and the command line's problems. */
export const command = {
  'scenario-file-no-yaml': () =>
    'Raden går inte att läsa som YAML. Kontrollera indrag, kolon och citattecken på raden.',
  'scenario-file-alias': (values: { alias: string }) =>
    `”*${values.alias}” hänvisar till ett annat ställe i filen. Det går inte här; skriv ut värdet i stället.`,
  'scenario-file-unknown-key': (values: { key: string; within: readonly (string | number)[] }) =>
    `Nyckeln ”${values.key}” under ”${keyPath(values.within)}” känns inte igen. Se docs/scenariofil.md för de nycklar som finns.`,
  'scenario-file-value': (values: { key: readonly (string | number)[]; expected: Expectation }) =>
    `Värdet på ”${keyPath(values.key)}” passar inte. Väntat: ${expectedText(values.expected)}.`,
  'scenario-unknown-unit': (values: { unit: string; known: string }) =>
    `Enheten ”${values.unit}” finns inte i underlaget. Enheterna som lästes: ${values.known}.`,
  'scenario-doubled-id': (values: { id: string }) =>
    `Två scenarier har samma id, ”${values.id}”. Ge varje scenario ett eget.`,
  'scenario-switch-too-early': (values: { scenario: string; month: number; start: number }) =>
    `Scenariot ”${values.scenario}” byter ${values.month}, före den första simulerade månaden ${values.start}. Välj en senare bytesmånad eller en tidigare start.`,
  'scenario-switch-too-late': (values: { scenario: string; month: number; last: number }) =>
    `Scenariot ”${values.scenario}” byter ${values.month}, efter den sista simulerade månaden ${values.last}. Välj en tidigare bytesmånad eller fler månader.`,
  'scenario-switches-overlap': (values: { scenario: string; unit: string; month: number }) =>
    `I scenariot ”${values.scenario}” börjar ett byte för ${values.unit} ${values.month} innan det förra är infasat. Flytta bytet eller korta infasningen.`,
  'scenario-no-slope': (values: { unit: string }) =>
    `Avtalet för ${values.unit} har en rörlig andel men betalar inget upp till målet (r1 = 0). Sätt r1 över 0 eller rho till 0.`,
  'scenario-assumption-outside': (values: { key: string; value: string; low: string; high: string }) =>
    `Antagandet ${values.key} är ${values.value}, utanför registrets ${values.low} till ${values.high}. Det används; kontrollera att det är avsett.`,
  'scenario-share-as-percent': (values: { key: string; value: string }) =>
    `${values.key} är ${values.value}, alltså mer än 100 %. Andelar skrivs 0,028, inte 2,8. Rätta värdet.`,
  'scenario-cost-shares': (values: { h: string; v: string }) =>
    `Halvfast kostnad (h ${values.h}) och rörlig kostnad (v ${values.v}) blir tillsammans mer än hela kostnaden. Sänk en av dem.`,
  'scenario-contract-shares': (values: { unit: string; rho: string; goal: string }) =>
    `Avtalet för ${values.unit} betalar mer än hela budgeten rörligt: rörlig andel ${values.rho} och målandel ${values.goal}. Tillsammans får de vara högst 100 %.`,
  'scenario-starts-in-data': (values: { start: number; to: number }) =>
    `Simuleringen börjar ${values.start} men underlaget räcker till ${values.to}. Basåret är underlagets sista tolv månader, inte månaderna före starten.`,
  'scenario-year-outside': (values: { year: number; first: number; last: number }) =>
    `År ${values.year} ryms inte helt i de simulerade månaderna. Välj ett år från ${values.first} till ${values.last}.`,
  'scenario-no-full-year': (values: { months: number }) =>
    `${values.months} månader rymmer inget helt kalenderår att jämföra. Ange fler månader i scenariofilen.`,
  'scenario-base-switches': (values: { scenario: string }) =>
    `Det första scenariot, ”${values.scenario}”, är det som de andra jämförs med och kan inte byta avtal eller styrning. Lägg ett scenario utan byten först; dagens styrning skrivs överst i filen.`,
  'scenario-contract-assumed': (values: { units: number; rho: string; tak: string; golv: string }) =>
    `Inget avtal är angivet för ${values.units} enheter. De antas ha prestationsersättning i dag, med rörlig andel ${values.rho}, tak ${values.tak} över och golv ${values.golv} under uppdraget. Är avtalet ett annat, ange det i Växlas ruta i Excel eller i scenariofilen (contract).`,
  'calibration-gap': (values: {
    unit: string;
    quantity: string;
    observed: string;
    modelled: string;
    gap: string;
    count: number;
  }) =>
    `Modellens basår stämmer inte med underlaget inom 1 %: ${values.unit}, ${values.quantity}, ${values.modelled} mot ${values.observed} (${values.gap}). ${values.count} avvikelser finns. Rätta underlaget eller avtalet i scenariofilen, eller godta skillnaden med --accept-calibration.`,
  'calibration-accepted': (values: {
    unit: string;
    quantity: string;
    observed: string;
    modelled: string;
    gap: string;
  }) =>
    `Godtagen skillnad i basåret: ${values.unit}, ${values.quantity}, ${values.modelled} mot ${values.observed} (${values.gap}).`,
  'command-no-such-file': (values: { file: string }) => `Filen ${values.file} finns inte eller går inte att läsa.`,
  'command-out-exists': (values: { file: string }) =>
    `Filen ${values.file} finns redan. Ange --force för att ersätta den, eller ett annat namn efter --out. Inget har skrivits.`,
  'command-out-is-input': (values: { file: string }) =>
    `${values.file} är en av indatafilerna, och Växla skriver inte i dem om du inte ber om det. Ange ett annat namn efter --out, eller --in-place i stället för --out.`,
  'command-no-out': () =>
    'Ange --out och ett filnamn för resultatet, eller --in-place för att skriva i den lästa arbetsboken.',
  'command-out-and-in-place': () => 'Ange antingen --out eller --in-place, inte båda.',
  'command-in-place-without-workbook': () =>
    '--in-place skriver i en läst arbetsbok, men ingen av filerna är en arbetsbok. Ange --out och ett filnamn.',
  'command-into-is-input': (values: { file: string }) =>
    `${values.file} är både indata och arbetsboken efter --into. Utelämna --into: rapporten skrivs i den första lästa arbetsboken.`,
  'command-into-no-workbook': (values: { file: string }) =>
    `${values.file} är ingen arbetsbok, och rapporten kan bara skrivas i en. Ange en .xlsx- eller .xlsm-fil efter --into, eller utelämna --into.`,
  'command-both-changed': () => 'Ange antingen --overwrite-changed eller --keep-changed, inte båda.',
  'command-out-ending': (values: { ending: string; wanted: string }) =>
    `Resultatet blir en ${values.wanted}-fil men --out slutar på ${values.ending || 'ingenting'}. Ange ett namn som slutar på ${values.wanted}.`,
  'command-cannot-write': (values: { file: string }) =>
    `${values.file} går inte att skriva. Kontrollera att mappen finns och att filen inte är öppen i ett annat program.`,
  'command-no-time': (values: { found: string }) =>
    `SOURCE_DATE_EPOCH är ”${values.found}”. Väntat: sekunder sedan 1970 som ett helt tal, före år 10000. Rätta variabeln eller ta bort den.`,
  'command-break-even-unknown': (values: { find: string }) =>
    `”${values.find}” går inte att vrida på. Ange budget, ett av avtalets tal (rho, tak, golv …) eller nyckeln för ett antagande som har ett spann, till exempel gamma; nycklarna står i bladet Antaganden.`,
  'command-break-even-idle': (values: { find: string; scenario: string; known: string }) =>
    `Avtalen i scenariot ”${values.scenario}” slutar i en ersättningsmodell som inte läser ${values.find}, så talet ändrar ingenting. ${values.known === '' ? 'Modellen har inga egna tal: vrid på budget eller ett antagande' : `Talen som läses: ${values.known}`}, eller välj ett annat scenario med --scenario.`,
  'command-break-even-no-unit': () => 'Ange efter --unit den enhet vars resultat du frågar om.',
  'command-break-even-range': (values: { low: number; high: number }) =>
    `Spannet går från ${values.low} till ${values.high}. Ange ett lägre tal efter --from än efter --to.`,
  'command-break-even-scenario': (values: { asked: string; known: string }) =>
    values.known === ''
      ? 'Det finns inget scenario att jämföra med det första. Ange minst två scenarier.'
      : `Scenariot ”${values.asked}” finns inte bland dem som jämförs med det första. Ange ett nummer eller id efter --scenario: ${values.known}.`,
  'report-replaced': (values: { sheets: number }) =>
    `Arbetsboken har redan ${values.sheets} blad från Växla men inget dokument att köra om från. Bladen skrivs om i resultatet; värden som ändrats för hand i Antaganden och Avtal följer inte med. Ange dem i scenariofilen.`,
  'uncomputed-formula': (values: { count: number }) =>
    `${values.count} celler har formler utan beräknat värde och lästes som tomma. Öppna filen i Excel, spara den och kör igen.`,
};
