import { numberText } from '../number-text';

/** Swedish texts of what cannot be kept when a question is edited in the pane. */
export const sessionProblems = {
  'session-name-empty': () => 'Scenariot behöver ett namn. Skriv minst ett tecken. Namnet är som det var.',
  'session-name-long': (values: { length: number; limit: number }) =>
    `Namnet är ${values.length} tecken långt, och ${values.limit} får plats i tabeller och diagram. Korta det. Namnet är som det var.`,
  'session-scenarios-full': (values: { limit: number }) =>
    `Högst ${values.limit} scenarier jämförs på en gång. Ta bort ett och lägg sedan till det nya.`,
  'session-contract-negative': (values: { unit: string; column: string }) =>
    `Avtalets tal för ${values.unit} kan inte vara under noll. Skriv ett tal från noll och uppåt. Inget har ändrats.`,
  'session-contract-share': (values: { unit: string; column: string; share: number }) =>
    `Andelen för ${values.unit} blir ${numberText('sv', 100 * values.share, 0)} %. Skriv den i procent, som 40. Inget har ändrats.`,
  'session-grants-full': (values: { limit: number }) =>
    `Ett scenario har högst ${values.limit} statsbidrag. Ta bort ett och lägg sedan till det nya.`,
  'session-nothing-to-write': () =>
    'Det finns inget svar att skriva ännu. Se vad som hindrar under Underlag och Scenarier. Inget har skrivits.',
};
