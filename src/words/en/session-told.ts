import type { ToldTexts } from '../told';
import { toldReadingSheets } from './told-reading-sheets';
import { toldReadingFigures } from './told-reading-figures';
import { toldQuestion } from './told-question';
import { toldAgain } from './told-again';
import { toldSpread } from './spread';
import { toldTurning } from './turning';

/** English titles and texts of messages as the pane's cards show them: without files, calls and keys. */
export const toldEn: ToldTexts = {
  ...toldReadingSheets,
  ...toldReadingFigures,
  ...toldQuestion,
  ...toldAgain,
  ...toldSpread,
  ...toldTurning,
};
