/** Swedish texts of the pane's second step, scenarios and contracts. */
export const scenarios = {
  title: 'Scenarier',
  lead: 'Allt annat lika skiljer de sig bara i det som står på korten.',
  switchMonth: 'Bytet sker',
  lastMonth: 'Räkna fram till',
  base: 'Bas',
  menu: (values: { name: string }) => `Fler val för ${values.name}`,
  rename: 'Byt namn',
  useTemplate: 'Använd mall …',
  moveUp: 'Flytta upp',
  moveDown: 'Flytta ned',
  remove: 'Ta bort',
  newName: 'Scenariots namn',
  save: 'Spara',
  cancel: 'Avbryt',
  model: 'Ersättningsmodell',
  mixedModels: 'Olika för enheterna',
  rule: 'Regel',
  writeRules: 'Skriv egna regler',
  changeRules: 'Ändra reglerna',
  ownRules: 'Egna regler',
  removeRules: 'Ta bort',
  loadingRules: 'Hämtar regelskrivaren …',
  control: 'Styrningen runt pengarna',
  grants: 'Statsbidrag',
  loadingControl: 'Hämtar styrningen …',
  marginal: 'En registrerad poäng till ger enheten, i snitt',
  add: 'Lägg till scenario',
  templates: 'Mallar',
  pickTemplate: 'Välj mall för det nya scenariot',
  pickTemplateFor: (values: { name: string }) => `Välj mall för ${values.name}`,
  open: (values: { number: number; name: string }) => `Scenario ${values.number}, ${values.name}`,
  contracts: 'Avtal per enhet',
  contractsOf: 'Visar avtal för',
  unit: 'Enhet',
  pasteHint: 'Klistra in från Excel: ställ dig i första cellen och tryck Ctrl+V.',
  computed: 'beräknas',
  cells: {
    none: 'Det som klistrades in innehåller inga celler. Kopiera cellerna i Excel och klistra in igen.',
    tooWide: (values: { columns: number; room: number; column: string }) =>
      `Det som klistrades in har ${values.columns} ${values.columns === 1 ? 'kolumn' : 'kolumner'}, men från ${values.column} finns plats för ${values.room}. Inget har ändrats. Ställ dig längre till vänster eller kopiera färre kolumner.`,
    tooTall: (values: { rows: number; room: number; unit: string }) =>
      `Det som klistrades in har ${values.rows} ${values.rows === 1 ? 'rad' : 'rader'}, men från ${values.unit} finns plats för ${values.room}. Inget har ändrats. Ställ dig högre upp eller kopiera färre rader.`,
    ragged: (values: { row: number; columns: number; expected: number }) =>
      `Rad ${values.row} i det som klistrades in har ${values.columns} celler och den första har ${values.expected}. Inget har ändrats. Kopiera ett rakt block.`,
    noNumber: (values: { row: number; column: number; text: string; unit: string; label: string }) =>
      `”${values.text}” på rad ${values.row}, kolumn ${values.column} i det som klistrades in är inget tal. Det skulle till ${values.label} för ${values.unit}. Inget har ändrats. Skriv talet med siffror, som 0,4 eller 17 661.`,
    computed: (values: { label: string }) =>
      `Kolumnen ${values.label} beräknas av modellen och kan inte skrivas över. Inget har ändrats. Klistra in bara det som kan väljas.`,
    typed: (values: { text: string }) =>
      `”${values.text}” är inget tal. Värdet är som det var. Skriv talet med siffror, som 0,4 eller 17 661.`,
    pasted: (values: { count: number }) =>
      values.count === 1 ? '1 cell har klistrats in.' : `${values.count} celler har klistrats in.`,
    copied: (values: { count: number }) =>
      values.count === 1 ? '1 cell har kopierats.' : `${values.count} celler har kopierats.`,
  },
};
