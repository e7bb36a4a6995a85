/** Contract numbers that only take some values. */
export type InputKind = 'model' | 'from_month' | 'phase' | 'inflow_chosen';

/** A number as a Swedish reader writes it, digit for digit. */
const asWritten = (number: string): string => number.replace('-', '\u2212').replace('.', ',');

/** Swedish texts of the document in the workbook: what was read back, what was changed, what is refused. */
export const embedded = {
  'embedded-damaged': () =>
    'Växlas dokument i arbetsboken går inte att läsa; något annat än Växla har ändrat det. Kör från de filer som först lästes, eller från en tidigare kopia av arbetsboken. Inget har skrivits.',
  'embedded-newer': (values: { theirs: string; ours: string }) =>
    `Filen är sparad med Växla ${values.theirs} och du har ${values.ours}. Du kan läsa allt men inte räkna om eller skriva. Hämta den nyare versionen och kör igen.`,
  'embedded-sheet-changed': (values: { sheet: string; first: string; last: string; others: number }) => {
    const { first, last } = values;
    const cells = first === last ? first : `någon av ${first}–${last}`;
    const what =
      first === ''
        ? 'rader eller kolumner har satts in eller tagits bort'
        : `${cells} innehåller annat än det Växla skrev`;
    const more =
      values.others === 0
        ? ''
        : values.others === 1
          ? ' Ett blad till har ändrats.'
          : ` ${values.others} blad till har ändrats.`;
    return `Bladet ${values.sheet} har ändrats för hand: ${what}.${more} Ange --overwrite-changed för att skriva Växlas celler på nytt, eller --keep-changed för att behålla bladet som ditt eget och få ett nytt bredvid. Inget har skrivits.`;
  },
  'embedded-sheet-overwritten': (values: { sheet: string }) =>
    `Bladet ${values.sheet} var ändrat för hand. Växlas celler är skrivna på nytt.`,
  'embedded-sheet-kept': (values: { sheet: string }) =>
    `Bladet ${values.sheet} var ändrat för hand. Det är kvar som ditt eget, och ett nytt står bredvid.`,
  'embedded-scenarios-replaced': () =>
    'Scenariofilen ersätter avtal, byten och antaganden i arbetsbokens dokument. Ägarna följer med, och rättelserna av läsningen om filen inte har egna.',
  'embedded-facts-used': (values: { facts: number; files: string }) =>
    `Underlaget är de ${values.facts} tal som förra körningen läste ur ${values.files}; de filerna har inte lästs igen. Ange dem bredvid arbetsboken för att läsa nya tal.`,
  'embedded-equations-differ': (values: { count: number; name: string; version: string }) =>
    values.count === 1
      ? `En av modellens ekvationer, ${values.name}, lyder annorlunda än i arbetsboken (Växla ${values.version}). Den nya gäller.`
      : `${values.count} av modellens ekvationer lyder annorlunda än i arbetsboken (Växla ${values.version}), först ${values.name}. De nya gäller.`,
  'embedded-figure-changed': (values: {
    scenario: string;
    figure: string;
    from: string;
    to: string;
    theirs: string;
    ours: string;
  }) =>
    `Samma fråga ger ett annat svar än förra körningen: ${values.figure} i ”${values.scenario}” var ${values.from} (Växla ${values.theirs}) och är ${values.to} (Växla ${values.ours}).`,
  'embedded-unit-lost': (values: { unit: string }) =>
    `Enheten ${values.unit} fanns i förra körningen men inte i underlaget nu. Den är utelämnad.`,
  'embedded-unit-new': (values: { unit: string }) =>
    `Enheten ${values.unit} är ny i underlaget. Den får det avtal som scenariofilen i arbetsboken säger, annars prestationsersättning.`,
  'input-changed': (values: { key: string; from: string; to: string }) =>
    `${values.key} ${values.from} → ${values.to}, ändrad för hand.`,
  'input-emptied': (values: { key: string; from: string; to: string }) =>
    `${values.key} ${values.from} är tömd; utgångsvärdet ${values.to} gäller.`,
  'input-not-number': (values: { key: string; found: string }) =>
    `”${values.found}” är inget tal, och ${values.key} läses ur den gula cellen. Skriv ett tal, eller töm cellen så gäller utgångsvärdet. Inget har skrivits.`,
  'input-not-computed': (values: { key: string }) =>
    `Formeln i den gula cellen för ${values.key} har inget beräknat värde. Öppna filen i Excel, spara den och kör igen. Inget har skrivits.`,
  'input-negative': (values: { key: string; found: string }) =>
    `${values.key} är ${asWritten(values.found)}; avtalets tal kan inte vara under noll. Rätta cellen. Inget har skrivits.`,
  'input-contract': (values: { key: string; found: string; kind: InputKind }) =>
    `${values.key} är ${asWritten(values.found) || 'tom'}. Väntat: ${expected[values.kind]}. Rätta cellen. Inget har skrivits.`,
  'input-unused': (values: { key: string }) =>
    `${values.key} ändrades för hand men har ingen verkan: scenariot eller enheten finns inte längre, eller så har bytet ingen månad. Värdet är borta efter körningen.`,
  'input-lost': (values: { key: string }) =>
    `Cellen för ${values.key} finns inte kvar. Värdet från förra körningen gäller.`,
};

const expected: Record<InputKind, string> = {
  model: 'ett nummer på bladet Ersättningsregler, till exempel 1 prestationsersättning, 2 anslag eller 3 rambudget',
  from_month: 'en månad skriven ÅÅÅÅMM, eller 0 för inget byte',
  phase: 'hela månader, 1–120',
  inflow_chosen: '0 eller 1',
};

/** Swedish words of the same that are no sentences of their own. */
export const embeddedTexts = { empty: 'tom' };
