type At = { position: number };
type FoundAt = At & { found: string };

const operations = {
  value: 'Ett värde som uttrycket hämtar',
  negate: 'Teckenbytet',
  abs: 'Absolutbeloppet',
  exp: 'Exponentialfunktionen exp',
  log: 'Logaritmen log',
  sqrt: 'Kvadratroten sqrt',
  floor: 'Avrundningen floor',
  add: 'Additionen',
  subtract: 'Subtraktionen',
  multiply: 'Multiplikationen',
  divide: 'Divisionen',
  power: 'Potensen',
  past: 'Summan past över tidigare månader',
  sum: 'Summan',
} as const;

const meetings = {
  add: 'En addition',
  subtract: 'En subtraktion',
  min: 'min(…)',
  max: 'max(…)',
  clamp: 'clamp(…)',
  compare: 'En jämförelse',
  if: 'De två utfallen i if(…)',
} as const;

const plainPlaces = {
  exp: 'exp(…)',
  log: 'log(…)',
  floor: 'floor(…)',
  exponent: 'exponenten i en potens',
  base: 'basen i en potens med annat än ett skrivet heltal som exponent',
} as const;

/** Swedish texts of the language topic: what is wrong with an expression, and the words of its readable text. */
export const language = {
  'language-empty': () => 'Uttrycket är tomt. Skriv ett värde, till exempel 0 eller ett namn.',
  'language-too-long': ({ length, limit }: { length: number; limit: number }) =>
    `Uttrycket har ${length} tecken, högst ${limit} går att läsa. Dela det i flera ekvationer.`,
  'language-too-deep': ({ limit }: { limit: number }) =>
    `Uttrycket har mer än ${limit} nivåer inuti varandra. Dela det i flera ekvationer.`,
  'language-too-many-parts': ({ limit }: { limit: number }) =>
    `Uttrycket har mer än ${limit} delar. Dela det i flera ekvationer.`,
  'language-character': ({ found, code, position }: FoundAt & { code: string }) =>
    `Tecken ${position} är ”${found}” (${code}), som inte ingår i notationen. Namn skrivs med a–z, siffror och understreck.`,
  'language-hidden-character': ({ code, position }: At & { code: string }) =>
    `Tecken ${position} är ett osynligt tecken (${code}). Ta bort det; mellan delar räcker ett vanligt blanksteg.`,
  'language-look-alike': ({ found, code, write, position }: FoundAt & { code: string; write: string }) =>
    `Tecken ${position} är ”${found}” (${code}). Skriv ${write} i stället.`,
  'language-quote': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Uttryck räknar med tal och namn, inte med text. Ta bort citattecknet.`,
  'language-list': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Listor och index ingår inte. Skriv vanliga parenteser, eller sum(x) över en nivå.`,
  'language-range': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Intervall ingår inte. Skriv past(x, 12) för de tolv senaste månaderna.`,
  'language-semicolon': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Ett uttryck är ett enda värde, och argument skiljs åt med komma: min(x, y).`,
  'language-question-mark': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Skriv ett val som if(a < b, x, y).`,
  'language-comment': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Kommentarer ingår inte i uttryck. Lägg texten vid sidan om.`,
  'language-percent': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Procent kan läsas på två sätt. Skriv 0.05 för fem procent.`,
  'language-logic': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Villkor binds samman med if inuti if: if(a < b, if(c < d, x, y), y).`,
  'language-point': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. En punkt får bara stå mellan siffror, som i 0.5.`,
  'language-factorial': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Fakultet ingår inte. Skriv != för ”skilt från”.`,
  'language-comparison-form': ({ found, write, position }: FoundAt & { write: string }) =>
    `Tecken ${position} är ”${found}”. Skriv ${write} i stället.`,
  'language-equals': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}”. Skriv bara värdet, utan likhetstecken. En jämförelse skrivs ==, inuti if.`,
  'language-number-form': ({ found, position }: FoundAt) =>
    `Talet ”${found}” vid tecken ${position} går att läsa på flera sätt. Skriv det med vanliga siffror, som 16, 0.5 eller 1e-3.`,
  'language-number-range': ({ found, position }: FoundAt) =>
    `Talet ”${found}” vid tecken ${position} är för stort eller för litet för att räkna med. Skriv ett tal mellan 1e-300 och 1e300.`,
  'language-decimal-comma': ({ found, write, position }: FoundAt & { write: string }) =>
    `”${found}” vid tecken ${position} kan vara ett decimaltal eller två argument. Skriv ${write} för talet, eller ett blanksteg efter kommat.`,
  'language-comma': ({ found, position }: FoundAt) =>
    `Tecken ${position} är ”${found}” utanför en funktion. Ett uttryck är ett enda värde; decimaler skrivs med punkt.`,
  'language-missing-operator': ({ left, right, position }: At & { left: string; right: string }) =>
    `Mellan ”${left}” och ”${right}” vid tecken ${position} saknas ett räknesätt. Skriv * för gånger; enheter skrivs inte i uttryck.`,
  'language-word-operator': ({ found, position }: FoundAt) =>
    `Ordet ”${found}” vid tecken ${position} går inte att använda. Skriv val med if och heltalsdelar med floor.`,
  'language-reserved-name': ({ found, position }: FoundAt) =>
    `Namnet ”${found}” vid tecken ${position} betyder något annat på andra håll. Skriv talet med siffror eller välj ett annat namn.`,
  'language-unknown-function': ({ found, position, known }: FoundAt & { known: readonly string[] }) =>
    `Funktionen ”${found}” vid tecken ${position} finns inte. Dessa finns: ${known.join(', ')}. Skriv * för gånger före en parentes.`,
  'language-function-as-name': ({ found, write, position }: FoundAt & { write: string }) =>
    `”${found}” vid tecken ${position} är en funktion. Skriv den med argument, som ${write}.`,
  'language-parenthesis': ({ found, position }: FoundAt) =>
    `Parentesen ”${found}” vid tecken ${position} saknar sin andra hälft. Sätt dit den eller ta bort parentesen.`,
  'language-two-signs': ({ found, position }: FoundAt) =>
    `”${found}” vid tecken ${position} är två tecken i rad. Skriv parenteser, som a - (-b).`,
  'language-plus-sign': ({ position }: At) => `Ett plus vid tecken ${position} har inget framför sig. Ta bort det.`,
  'language-syntax': ({ found, position }: FoundAt) =>
    `Uttrycket går inte att läsa vid tecken ${position}, ”${found}”. Kontrollera att där står ett värde mellan två räknesätt.`,
  'language-unfinished': ({ position }: At) =>
    `Uttrycket slutar för tidigt, efter tecken ${position}. Skriv klart det, med ett värde efter det sista räknesättet.`,
  'language-minus-power': ({ position }: At) =>
    `Minus framför en potens vid tecken ${position} kan läsas på två sätt. Skriv (-2)^2 eller -(2^2).`,
  'language-power-chain': ({ position }: At) =>
    `En potens av en potens vid tecken ${position} kan läsas på två sätt. Skriv (2^3)^2 eller 2^(3^2).`,
  'language-comparison-chain': ({ position }: At) =>
    `Två jämförelser i rad vid tecken ${position} kan läsas på två sätt. Skriv if(1 < x, if(x < 2, a, b), b).`,
  'language-comparison-place': ({ found, position }: FoundAt) =>
    `Jämförelsen ”${found}” vid tecken ${position} står utanför ett villkor. Skriv if(a < b, 1, 0).`,
  'language-condition': ({ position }: At) =>
    `Villkoret i if vid tecken ${position} är ingen jämförelse. Skriv till exempel if(x > 0, a, b).`,
  'language-argument-count': (values: At & { function: string; found: number; write: string }) =>
    `Funktionen ”${values.function}” vid tecken ${values.position} har ${values.found} argument. Skriv som ${values.write}.`,
  'language-lag': (values: At & { function: string; most: number }) =>
    `Antalet månader i ${values.function} vid tecken ${values.position} är inget helt tal från 1 till ${values.most}. Skriv till exempel ${values.function}(x, 3).`,
  'language-past-name': (values: At & { function: string }) =>
    `I ${values.function} vid tecken ${values.position} står något annat än ett namn. Ge uttrycket ett namn i en egen ekvation och skriv namnet.`,
  'language-nested-sum': ({ position }: At) =>
    `En summa inuti en summa vid tecken ${position} går inte att skriva ut. Ge den inre summan ett namn i en egen ekvation.`,
  'language-nested-sum-expanded': () => 'En summa står inuti en summa. Ge den inre summan ett namn i en egen ekvation.',
  'language-past-replaced': ({ name }: { name: string }) =>
    `Namnet ”${name}” hämtas från tidigare månader och kan bara bytas mot ett annat namn. Ge det som sätts in ett namn i en egen ekvation.`,
  'language-element-missing': (values: { name: string; element: string; elements: readonly string[] }) =>
    `Namnet ”${values.name}” finns för ${values.elements.join(', ')} men inte för ${values.element}. Ange ett av dem eller ändra ekvationens nivå.`,
  'language-level-outside-sum': (values: { name: string; level: string; example: string }) =>
    `Namnet ”${values.name}” har ett värde för varje del av nivån ${values.level}. Skriv sum(${values.name}), eller en av dem: ${values.example}.`,
  'language-sum-without-level': () =>
    'En summa saknar något att summera över. Skriv ett namn inuti sum som har ett värde för varje del av en annan nivå.',
  'language-sum-two-levels': ({ first, second }: { first: string; second: string }) =>
    `I en summa hör ”${first}” och ”${second}” till olika nivåer. Summera en nivå i taget, i var sin ekvation.`,
  'language-sum-elements-differ': ({ first, second }: { first: string; second: string }) =>
    `I en summa finns ”${first}” och ”${second}” inte för samma delar. Skriv ut termerna en och en.`,
  'language-indexed-past': ({ name, level }: { name: string; level: string }) =>
    `Namnet ”${name}” i en summa över nivån ${level} har inga tidigare månader. Skriv namnet utan prev och past.`,
  'language-unit-word': ({ found, unit, known }: { found: string; unit: string; known: readonly string[] }) =>
    `Enheten ”${unit}” innehåller ”${found}”, som inte är känt. Kända är ${known.join(', ')}, med * och / mellan.`,
  'language-units-differ': ({
    meeting,
    left,
    right,
  }: {
    meeting: keyof typeof meetings;
    left: string;
    right: string;
  }) =>
    `${meetings[meeting]} blandar enheterna ${left} och ${right}. Räkna om den ena sidan så att båda har samma enhet.`,
  'language-unit-not-plain': ({ operation, unit }: { operation: keyof typeof plainPlaces; unit: string }) =>
    `I ${plainPlaces[operation]} står ett värde med enheten ${unit}, men där krävs ett tal utan enhet. Dela först med en nivå i samma enhet.`,
  'language-unit-root': ({ unit }: { unit: string }) =>
    `Kvadratroten tas ur enheten ${unit}, som ingen enhet i kvadrat är. Dela först med en nivå i samma enhet.`,
  'language-doubled-name': ({ name }: { name: string }) =>
    `Namnet ”${name}” har två betydelser. Behåll den ena och ge den andra ett eget namn.`,
  'language-circle': ({ path }: { path: string }) =>
    `Ekvationerna går i cirkel inom månaden: ${path}. Låt ett av leden gälla förra månaden med prev.`,
  'language-unknown-name': ({ name, equation }: { name: string; equation: string }) =>
    `Namnet ”${name}” i ekvationen för ”${equation}” finns inte. Lägg till det eller rätta namnet.`,
  'language-unknown-name-near': ({ name, equation, nearest }: { name: string; equation: string; nearest: string }) =>
    `Namnet ”${name}” i ekvationen för ”${equation}” finns inte. Närmast kommer ”${nearest}”. Rätta namnet eller lägg till det.`,
  'language-undefined-result': ({ operation }: { operation: keyof typeof operations }) =>
    `${operations[operation]} har inget ändligt värde för de tal som kom in. Kontrollera att inget delas med noll och att talen är rimliga.`,
  'language-formula-too-long': ({ length, limit }: { length: number; limit: number }) =>
    `Formeln har ${length} tecken och Excel tar högst ${limit}. Dela uttrycket i flera ekvationer.`,
  'language-formula-too-nested': ({ limit }: { limit: number }) =>
    `Formeln har mer än ${limit} funktioner inuti varandra, fler än Excel tar. Dela uttrycket i flera ekvationer.`,

  'language-text-last-month': ({ term }: { term: string }) => `${term} förra månaden`,
  'language-text-months-ago': ({ term, months }: { term: string; months: number }) =>
    `${term} för ${months} månader sedan`,
  'language-text-past': ({ term, months }: { term: string; months: number }) =>
    months === 1 ? `${term} förra månaden` : `summan av ${term} de ${months} föregående månaderna`,
  'language-text-at': ({ term, index }: { term: string; index: string }) => `${term} (${index})`,
  'language-text-sum': ({ of }: { of: string }) => `summan av ${of}`,
  'language-text-min': ({ of }: { of: string }) => `minst av (${of})`,
  'language-text-max': ({ of }: { of: string }) => `störst av (${of})`,
  'language-text-clamp': ({ value, low, high }: { value: string; low: string; high: string }) =>
    `${value}, dock lägst ${low} och högst ${high}`,
  'language-text-if': (values: { condition: string; then: string; otherwise: string }) =>
    `om ${values.condition}: ${values.then}, annars: ${values.otherwise}`,
  'language-text-floor': ({ of }: { of: string }) => `heltalsdelen av (${of})`,
};
