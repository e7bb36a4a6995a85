/** Swedish texts of the method page. */
export const method = {
  title: 'Metod',
  introduction:
    'Modellens ekvationer, månad för månad och enhet för enhet. Sidan skrivs ur samma text som räknas, skrivs som formler i arbetsboken och prövas i testerna.',
  madeBy: 'Skapas av `npm run method`.',
  reading:
    'Namn i ekvationerna är nycklar: antagandena står i tabellen längst ned, övriga namn är ekvationer på sidan eller basvärden ur underlaget. `prev(x)` är förra månadens värde, `past(x, n)` summan av de n senaste månaderna, `sum(x)` summan över vårdströmmar, avtal, kalendermånader eller enheter. Före den första simulerade månaden gäller basåret.',
  example:
    'Bilderna visar varje storhet i ett påhittat exempel: ett sjukhus med 1 000 poäng i månaden som går från prestationsersättning till rambudget under andra året, med 40 % av uppföljningen kvar, 20 mål i stället för 60 och 40 000 timmar kliniskt arbete i månaden. Värdet är december tredje året, för planerad vård och det andra avtalet där det finns flera. En linje i taget: ett antagande från lågt till högt, övriga på valda värden, som ringen visar. Antagandena i ekvationen kommer först, sedan de osäkra som rör den mest genom andra ekvationer, högst tre.',
  models: 'Ersättningsmodeller',
  curves: 'Vad varje regel betalar visas med kurvor under [Ersättningsmodeller](ersattningsmodeller.md).',
  assumptionsIn: 'Antaganden i ekvationen',
  within: (values: { value: string; low: string; high: string }) =>
    `${values.value} (${values.low} till ${values.high})`,
  ends: ['lågt', 'högt'] as readonly [string, string],
  range: (values: { low: string; high: string }) => `${values.low} till ${values.high}`,
  cut: (values: { from: string }) => `Axel från ${values.from}`,
  pictureOf: (values: { term: string }) => `${values.term} när antaganden går från lågt till högt`,
  shown: (values: { value: string; unit: string; sweeps: readonly { term: string; low: string; high: string }[] }) =>
    `I exemplet ${values.value}${values.unit === '' ? '' : ` ${values.unit}`}. Från lågt till högt: ${values.sweeps
      .map(({ term, low, high }) => `${term} ger ${low} till ${high}`)
      .join('; ')}.`,
  unmoved: (values: { value: string; unit: string }) =>
    `I exemplet ${values.value}${values.unit === '' ? '' : ` ${values.unit}`}, vilka antaganden som än gäller.`,
  modelParts: {
    price: 'pris per poäng',
    fixed: 'fast ersättning, år',
    goal: 'målersättning, år',
    earned: 'rörlig ersättning',
    guaranteed: 'golv',
    index: 'uppräkning i januari',
    carry: 'resultat som förs vidare',
    pays: 'betalar per poäng',
  },
  equations: 'Ekvationer',
  numbered: (values: { number: number }) => `Ekvation ${values.number}`,
  supporting: 'Stöd',
  before: 'Basåret',
  inWords: 'I ord',
  unit: 'Mått',
  basis: 'Källa och grund',
  register: 'Antaganden',
  uncertainty: 'Osäkerhet',
  drawing: (values: { part: number }) => [
    'Varje antagande som inte är fast dras ur sin fördelning mellan lågt och högt, med det valda värdet som det mest sannolika (PERT om inget annat sägs i tabellen). Ligger det valda värdet utanför spannet vidgas spannet dit. Ett antagande som följer ett annat följer det också i dragningarna. Det ett scenario självt bestämmer är en avsikt och dras inte där; antalet mål och indikatorer räknas och dras inte.',
    `Dragningarna görs i oberoende delar om ${values.part}, var och en jämnt spridd över varje antagandes spann (latinsk hyperkub). Varje antagande har egna slumptal efter sitt namn och fröet, så att ett nytt antagande inte flyttar de andra. Alla scenarier räknas i samma dragningar: skillnaden mot scenario 1 har därför ett eget intervall. En dragning utan svar i något scenario räknas inte i något.`,
    'Intervallet är P5 till P95: nio dragningar av tio. Percentiler är av typ 7, som PERCENTIL.INK i Excel. En percentils medelfel kommer ur spridningen mellan delarna. Det ingen har tänkt på ingår inte: intervallet gäller modellen med dessa antaganden.',
    'Vad som driver svaret visas på två sätt. Ett antagande i taget från lågt till högt, övriga på valda värden. Och som totaleffekt (Jansens skattning): andelen av spridningen i skillnaden i regionens kostnad som antagandet ligger bakom, ensamt och tillsammans med andra.',
  ],
  levels: {
    unit: 'per enhet',
    stream: 'per vårdström',
    acute: 'akut',
    queued: 'planerad och öppen',
    contract: 'per avtal',
    'base contract': 'nuvarande avtal',
    switch: 'byten',
    calendar: 'per kalendermånad',
    region: 'regionen',
  },
};
