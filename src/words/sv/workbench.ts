/** Swedish messages of the workbench: what stops it, or a workbook in it. */
export const workbench = {
  'workbench-port-taken': (values: { port: number }) =>
    `Port ${values.port} används av ett annat program. Välj en annan med --port, eller utelämna --port så tas en ledig.`,
  'workbench-not-built': (values: { file: string }) =>
    `${values.file} saknas. Kör npm ci i projektets mapp, så byggs provbänken, och starta sedan igen.`,
  'workbench-call': (values: { detail: string }) =>
    `Anropet går inte att tolka: ${values.detail}. Det här går att ange: --port 1–65535, --no-open, --lang sv eller en.`,
  'workbench-several-files': () => 'En arbetsbok i taget går att öppna. Släpp en enda fil.',
  'workbench-not-a-workbook': (values: { file: string }) =>
    `${values.file} är ingen Excelarbetsbok som provbänken läser. Välj en fil som slutar på .xlsx eller .xlsm.`,
  'workbench-open-failed': (values: { file: string; detail: string }) =>
    `${values.file} kunde inte öppnas: ${values.detail}. Den arbetsbok som redan var öppen ligger kvar.`,
  'workbench-no-sample': () =>
    'Exempelregionen gick inte att hämta. Se efter att npm start fortfarande är igång och ladda om sidan.',
  'workbench-name-box': (values: { text: string }) =>
    `”${values.text}” är varken en cell eller ett område. Skriv till exempel B7 eller G485:G514.`,
  'workbench-cell-refused': (values: { cell: string; detail: string }) =>
    `${values.cell} ändrades inte: ${values.detail}`,
  'workbench-pane-silent': () => 'Åtgärdsrutan svarar inte än. Vänta tills den har läst arbetsboken och försök igen.',
  'workbench-save-failed': (values: { detail: string }) => `Arbetsboken kunde inte sparas: ${values.detail}`,
};

/** Swedish texts of the workbench's page and of its start. */
export const workbenchTexts = {
  server: {
    running: (address: string) => `Provbänken är igång på ${address}\nAvsluta med Ctrl+C.`,
    otherPort: (port: number) => `Port ${port} är upptagen, därför en annan.`,
  },
  title: 'Växla provbänk',
  purpose: 'i stället för Excel, på den egna datorn',
  workbook: 'Arbetsbok',
  open: 'Öppna .xlsx',
  sample: 'Exempelregionen',
  download: 'Ladda ner resultatet',
  language: 'Språk',
  theme: 'Tema',
  themes: { light: 'Ljust', dark: 'Mörkt' },
  ribbon: 'Växla i menyfliksområdet',
  commands: { pane: 'Öppna Växla', runAgain: 'Räkna om', boardPage: 'Beslutsunderlag' },
  nameBox: 'Namnruta',
  formulaBar: 'Formelfält',
  sheet: (name: string) => `Bladet ${name}`,
  sheets: 'Blad',
  editing: (cell: string) => `Innehåll i ${cell}`,
  pane: 'Växla',
  closePane: 'Stäng åtgärdsrutan',
  resizePane: 'Åtgärdsrutans bredd',
  status: 'Läge',
  saving: (file: string) => `Sparar ${file} …`,
  opening: (file: string) => `Öppnar ${file} …`,
  sheetCount: (count: number) => `${count} blad`,
  unchanged: 'inget ändrat',
  typedCells: (count: number) => (count === 1 ? '1 cell ändrad' : `${count} celler ändrade`),
  newSheets: (count: number) => (count === 1 ? '1 nytt blad' : `${count} nya blad`),
  writtenByPane: 'ändrad från åtgärdsrutan',
  dropHere: 'Släpp arbetsboken här',
  count: 'Antal',
  mean: 'Medel',
  sum: 'Summa',
  chart: 'Diagram',
  close: 'Stäng',
};
