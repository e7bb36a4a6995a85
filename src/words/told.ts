import { message, type Language, type MessageCode, type MessageValues } from './messages';
import type { Problem } from './problem';
import { toldEn } from './en/session-told';
import { toldSv } from './sv/session-told';
import { capitalized } from './letter-case';

/** A message as a card shows it: what is the matter, and what was done or what to do. */
export interface Told {
  readonly title: string;
  readonly text: string;
}

/** Titles and texts by code, for messages whose own sentence is written for files and calls, or is too long for a card. */
export type ToldTexts = {
  readonly [Code in MessageCode]?: (values: MessageValues<Code>) => readonly [title: string, text: string];
};

const catalogues: Readonly<Record<Language, ToldTexts>> = { sv: toldSv, en: toldEn };

/** A problem as a card shows it, in the reader's language: by its own texts, or its sentence with the first part as title. */
export function toldText(language: Language, { code, values }: Problem): Told {
  const own = catalogues[language][code] as ((values: unknown) => readonly [string, string]) | undefined;
  if (!own) return withTitle(message(language, code, values as never));
  const [title, text] = own(values);
  return { title, text };
}

/** Longest title: two lines of a card. */
const longestTitle = 110;

/**
 * A message with its first sentence as title; what stands within quotes is never divided.
 * @example withTitle('Bladet är tomt. Välj ett annat.').title // 'Bladet är tomt'
 */
export function withTitle(sentence: string): Told {
  const ends = sentenceEnds(sentence, /[.?]/);
  const [end = sentence.length] = ends.filter((place) => place <= longestTitle);
  const [colon] = end > longestTitle ? sentenceEnds(sentence, /:/).filter((place) => place <= longestTitle) : [];
  const cut = colon ?? (end > longestTitle ? sentence.length : end);
  const title = sentence.slice(0, cut).replace(/[.:]$/, '');
  const rest = sentence.slice(cut).trim();
  return { title, text: capitalized(rest) };
}

/** Places just behind a sign that ends something: outside quotes, with a space and something to read after it. */
function sentenceEnds(text: string, sign: RegExp): readonly number[] {
  const places: number[] = [];
  let quoted = false;
  for (let place = 0; place < text.length - 1; place += 1) {
    const letter = text.charAt(place);
    if (letter === '“') quoted = true;
    else if (letter === '”') quoted = text.includes('“') ? false : !quoted;
    else if (!quoted && sign.test(letter) && /\s/.test(text.charAt(place + 1))) places.push(place + 1);
  }
  return places;
}
