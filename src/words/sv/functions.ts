import { numberText } from '../number-text';

/** What the arguments of the custom functions are called, in Excel's help and in messages. */
export const functionArguments = {
  model: 'modell',
  volume: 'volym',
  assignment: 'uppdrag',
  budget: 'budget',
  parameters: 'parametrar',
  side: 'sida',
  year: 'år',
  queue: 'kö',
  production: 'produktion',
  wait: 'väntan',
  base_wait: 'väntan_då',
  base_within: 'inom_då',
  days: 'dagar',
} as const;

type Argument = keyof typeof functionArguments;

const name = (argument: Argument): string => `”${functionArguments[argument]}”`;
const figure = (value: number): string => numberText('sv', value, 4).replace(/,?0+$/, '') || '0';

/** Swedish sentences of the custom functions: why a cell shows an error. */
export const functions = {
  'function-model-unknown': (values: { model: string; nearest?: string; own: readonly string[] }) =>
    `Ersättningsmodellen ”${values.model}” finns inte i biblioteket eller bland arbetsbokens egna${
      values.own.length === 0 ? '' : ` (${values.own.join(', ')})`
    }. ${values.nearest === undefined ? '' : `Närmast kommer ”${values.nearest}”. `}Alla nycklar ger =VAXLA.MODELS().`,
  'function-empty': (values: { argument: Argument }) =>
    `Värdet för ${name(values.argument)} saknas. Ange det; en tom cell räknas inte som noll.`,
  'function-not-number': (values: { argument: Argument; found: string }) =>
    `Värdet för ${name(values.argument)} ska vara ett tal men är texten ”${values.found}”. Skriv det som ett tal.`,
  'function-truth': (values: { argument: Argument }) =>
    `Värdet för ${name(values.argument)} ska vara ett tal men är sant eller falskt. Skriv det som ett tal.`,
  'function-not-text': (values: { argument: Argument; found: number }) =>
    `Värdet för ${name(values.argument)} ska vara en text men är talet ${figure(values.found)}. Skriv modellens nyckel, till exempel ”prestation”.`,
  'function-low': (values: { argument: Argument; found: number; least: number; inclusive: boolean }) =>
    `Värdet för ${name(values.argument)} är ${figure(values.found)} men ska vara ${
      values.inclusive ? 'minst' : 'större än'
    } ${figure(values.least)}. Rätta värdet.`,
  'function-high': (values: { argument: Argument; found: number; most: number }) =>
    `Värdet för ${name(values.argument)} är ${figure(values.found)} men ska vara högst ${figure(values.most)}. Rätta värdet.`,
  'function-side': (values: { found: number }) =>
    `Värdet för ${name('side')} är ${figure(values.found)}. Ange 1 för en poäng till eller −1 för en poäng färre.`,
  'function-shape': (values: { argument: Argument }) =>
    `Området för ${name(values.argument)} räcker inte hit. Ge alla områden lika många rader och kolumner, eller en cell.`,
  'function-one-cell': (values: { argument: Argument }) =>
    `Värdet för ${name(values.argument)} ska vara en cell, inte ett område. Peka på en cell.`,
  'function-too-many': (values: { cells: number; most: number }) =>
    `Svaret skulle bli ${figure(values.cells)} celler och kan bli högst ${figure(values.most)}. Välj mindre områden.`,
  'function-parameter-columns': () =>
    'Parametrarna ska stå i minst två kolumner: namn i den första och värde i den andra. Välj ett område med båda.',
  'function-parameter-nameless': (values: { row: number }) =>
    `Rad ${values.row} bland parametrarna har ett värde men inget namn. Skriv namnet i den första kolumnen.`,
  'function-parameter-unknown': (values: { model: string; name: string; known: readonly string[] }) =>
    `Ersättningsmodellen ”${values.model}” läser inte ”${values.name}”. Den läser ${values.known.join(', ')}.`,
  'function-parameter-twice': (values: { name: string }) =>
    `Parametern ”${values.name}” står två gånger. Behåll en av raderna.`,
  'function-parameter-not-number': (values: { name: string; found: string }) =>
    `Parametern ”${values.name}” ska vara ett tal men är ”${values.found}”. Skriv den som ett tal.`,
  'function-parameter-range': (values: { name: string; found: number; low: number; high: number }) =>
    `Parametern ”${values.name}” är ${figure(values.found)} men ska ligga från ${figure(values.low)} till ${figure(values.high)}. Andelar skrivs 0,4 eller 40 %.`,
  'function-no-queue': (values: { wait: number; production: number }) =>
    `Ingen kö ger väntan ${figure(values.wait)} dagar vid produktionen ${figure(values.production)} i månaden. Kontrollera båda värdena.`,
};
