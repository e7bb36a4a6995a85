/** Swedish texts of state grants as lines of the region: sheet, calculation, board page, terminal and pane. */
export const grants = {
  sheetTitle: 'Växla Statsbidrag',
  title: 'Statsbidrag',
  subtitle:
    'En rad per scenario och bidrag. Ändra de gula cellerna; Beräkning, Jämförelse och Beslutsunderlag följer med.',
  blank:
    'Bidragen betalas i tolftedelar från och med Från till och med Till, skrivna ÅÅÅÅMM. Från 0 betyder att scenariot inte har bidraget, Till 0 att det inte upphör. Belopp räknas inte upp från år till år.',
  reads: [
    'Följer regionen: 1 betyder att talet hämtas ur regionens egen simulering vid slutet av året före.',
    'Uppnådd andel är då andelen som väntat högst 90 dagar i december; operationerna följer den planerade vården mot basåret.',
  ],
  /** A unit of money that only grants have. */
  measures: { 'tkr/hour': 'tkr/timme' } as Record<string, string>,
  measured: (values: { term: string; unit: string }) => `${values.term}, ${values.unit}`,
  scenario: 'Scenario',
  number: 'Nr',
  grant: 'Statsbidrag',
  from: 'Från',
  to: 'Till',
  follows: (values: { term: string }) => `${values.term} följer regionen (1 ja)`,
  inYear: (values: { year: number }) => `År ${values.year}, mkr`,
  received: 'Erhållet',
  administration: 'Administration',
  net: 'Netto',
  rules: 'Så räknas bidragen',
  none: '–',
  /** Term and sentence by equation name, as for the other equations. */
  equations: {
    state_within90: ['Inom 90 dagar året före', 'Regionens andel i december året före; i första året basårets.'],
    state_planned: ['Planerad vård', 'Summan av enheternas verkliga planerade produktion.'],
    state_planned_base: ['Planerad vård i basåret', 'Tolv månaders planerad produktion.'],
    state_planned_level: ['Planerad vård mot basåret', 'Året före mot basåret; ändras i januari.'],
    state_in_force: ['Statsbidrag gäller', '1 de månader då bidraget betalas.'],
    state_year: ['Statsbidrag, år', 'Vad bidragets regel ger på ett år.'],
    state_received: ['Statsbidrag, erhållet', 'En tolftedel av året i de månader då bidraget gäller.'],
    state_administration: [
      'Statsbidrag, administration',
      'Vad det kostar regionen centralt att söka, följa upp och återrapportera.',
    ],
    state_hours: ['Statsbidrag, timmar', 'Timmar av administration regionen centralt.'],
    state_net: ['Statsbidrag, netto', 'Erhållet minus administration.'],
  } as Readonly<Record<string, readonly [term: string, sentence: string]>>,
  grants: 'Statsbidrag, mkr',
  /** On the method page. */
  method: (values: { first: string; second: string }) =>
    `Statsbidrag som scenariofilen namnger är rader för regionen: erhållet, administration och det som blir kvar, i tolftedelar. De ändrar ingen enhets siffror, och \`centre\` och \`region_result\` får termen \`+ state_net\`. Utan statsbidrag finns ingen av ekvationerna. Här är de skrivna för två bidrag, ${values.first} (1) och ${values.second} (2); hur varje bidrag räknas står under [Ersättningsmodeller](ersattningsmodeller.md).`,
  boardOne: (values: { year: number }) =>
    `Riktade och generella statsbidrag ${values.year}, netto efter administration: {amounts} mkr. De ingår i regionen totalt, inte i enheternas resultat.`,
  boardAmount: (values: { number: number }) => `{amount} i ${values.number}`,
  and: ' och ',
  /** In the pane: what the grants named leave the region, scenario by scenario. */
  pane: (values: { year: number; names: string; amounts: string }) =>
    `Statsbidrag ${values.year} (${values.names}), netto efter administration: ${values.amounts} mkr. De ingår i regionen totalt, inte i enheternas resultat.`,
  paneAmount: (values: { amount: string; number: number }) => `${values.amount} i ${values.number}`,
};

/** What a grant's cell on its sheet takes. */
export type GrantInputKind = 'month' | 'end' | 'follows' | 'divisor';

const expected: Record<GrantInputKind, string> = {
  month: 'en månad skriven ÅÅÅÅMM, eller 0 för inget bidrag',
  end: 'en månad skriven ÅÅÅÅMM, inte före Från, eller 0 för inget slut',
  follows: '0 eller 1',
  divisor: 'ett tal över 0, eftersom bidraget delas med det',
};

/** Swedish sentences about state grants that cannot hold or look unusual. */
export const grantMessages = {
  'grant-doubled': (values: { grant: string }) =>
    `Statsbidraget ”${values.grant}” står två gånger i samma lista. Ta bort det ena eller ge dem olika namn (name).`,
  'grant-never-paid': (values: { grant: string; from: number; to: number | null; start: number; last: number }) =>
    `Statsbidraget ”${values.grant}” betalas ${values.to === null ? `från ${values.from}` : `från ${values.from} till ${values.to}`}, men simuleringen går från ${values.start} till ${values.last}. Ändra månaderna eller ta bort bidraget.`,
  'grant-waits-unknown': (values: { grant: string }) =>
    `Statsbidraget ”${values.grant}” ska följa regionens andel inom 90 dagar, men ingen enhet har både väntande och andel inom 90 dagar i underlaget. Ange andelen själv (attained) och ta bort den ur fromRegion.`,
  'grant-number-outside': (values: { grant: string; key: string; value: string; low: string; high: string }) =>
    `${values.key} är ${values.value} i statsbidraget ”${values.grant}”, utanför det vanliga, ${values.low} till ${values.high}. Stämmer det kan det stå kvar.`,
  'input-grant': (values: { key: string; found: string; takes: GrantInputKind }) =>
    `${values.key} är ${values.found === '' ? 'tom' : values.found.replace('-', '\u2212').replace('.', ',')}. Väntat: ${expected[values.takes]}. Rätta cellen. Inget har skrivits.`,
};
