/** Swedish texts of the sheet of payment rules. */
export const rulesSheet = {
  sheetTitle: 'Växla Ersättningsregler',
  title: 'Ersättningsregler',
  subtitle: 'Modellerna som Avtal kan nämna, var och en med sina regler som de räknas.',
  howTo:
    'Uppdragets och bibliotekets regler ändras inte här: kopiera en formel till ett tomt block längst ned, eller skriv modellens nyckel i Liknar och bara det som ska skilja. Gula rutor läses när Växla körs igen.',
  unchanged: 'Formlerna i Beräkning räknar med reglerna nedan.',
  changed: '▲ En regel har ändrats efter körningen. Den gäller först när Växla körs igen.',
  headers: ['Nyckel', 'Modell, regel', 'Formel, form eller plats', 'Nr, enhet', 'Värde', 'I ord', 'Läge'],
  atRun: 'Vid körning',
  known: 'Nämns på Avtal med sitt nummer',
  others: 'Kan också nämnas på Avtal; räknas från nästa körning',
  own: 'Egen modell, skriven i den här arbetsboken.',
  emptyTitle: 'Egen modell, tom',
  ownTitle: (values: { name: string }) => `Egen modell: ${values.name}`,
  name: 'Namn',
  nameHelp: 'Det modellen kallas i tabeller och text. Ett namn och en regel räcker.',
  like: 'Liknar',
  likeHelp: 'Nyckeln för en modell i listan överst. Regler och tal som lämnas tomma gäller som där.',
  likeIs: (values: { name: string }) => `Som ${values.name} där inget annat är skrivet.`,
  emptyRule: (values: { text: string }) => `Tom: ${values.text}`,
  parameter: (values: { number: number }) => `Tal ${values.number}`,
  parameterHelp: (values: { units: string }) =>
    `Ett tal som reglerna läser: namn, enhet (${values.units}; tom för ett tal utan enhet) och värde i ett nytt avtal.`,
  state: '▲ ändrad',
};

/** Swedish sentences about what was typed on the sheet of payment rules. */
export const ruleCellMessages = {
  'rule-cell-formula': (values: { key: string }) =>
    `Cellen för ${values.key} innehåller en Excelformel. En regel skrivs som text, utan likhetstecken; börjar den med ett minustecken, skriv en apostrof först. Inget har skrivits.`,
  'rule-cell-value': (values: { key: string; found: string }) =>
    `Cellen för ${values.key} innehåller ${values.found}, men en text väntas. Skriv regeln som text, eller töm cellen. Inget har skrivits.`,
  'rule-name-missing': (values: { key: string }) =>
    `Modellen ${values.key} har regler men inget namn. Skriv ett namn i cellen, eller töm hela blocket. Inget har skrivits.`,
  'rule-name-long': (values: { length: number; limit: number }) =>
    `Namnet är ${values.length} tecken långt, och ${values.limit} får plats. Korta det. Inget har skrivits.`,
  'rule-name-taken': (values: { name: string }) =>
    `En annan modell heter ”${values.name}”. Välj ett annat namn. Inget har skrivits.`,
  'rule-parameter-key': () =>
    'Talet har enhet eller värde men inget namn. Skriv namnet som reglerna läser, eller töm raden. Inget har skrivits.',
  'rule-parameter-value': (values: { name: string }) =>
    `Talet ”${values.name}” har inget värde. Skriv det värde som ett nytt avtal får, till exempel 0,4. Inget har skrivits.`,
  'rule-cell-changed': (values: { key: string; from: string; to: string }) =>
    `${values.key} ”${values.from}” → ”${values.to}”, ändrad för hand.`,
  'rule-cell-written': (values: { key: string; to: string }) => `${values.key} ”${values.to}”, skriven för hand.`,
  'rule-cell-emptied': (values: { key: string; from: string }) => `${values.key} ”${values.from}” är tömd.`,
};
