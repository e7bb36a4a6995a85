import { SingleBar } from 'cli-progress';
import type { DrawProgress } from '../job/draws/drawn';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import { textsOf } from '../words/texts';

/** A bar while draws are made. */
export interface ProgressShown {
  readonly shown: (progress: DrawProgress) => void;
  end(): void;
}

/** Steps the bar is drawn in. */
const steps = 1000;

/** What stands beside the bar: the draws so far, and when they are all made that something else is looked for. */
export function progressText({ draws, of, share }: DrawProgress, language: Language): string {
  const { drawing } = textsOf(language).cli;
  const number = (value: number) => numberText(language, value, 0);
  return draws < of || share === 1 ? drawing.draws({ draws: number(draws), of: number(of) }) : drawing.drivers;
}

/** The bar on standard error: drawn where that is a terminal and a person reads the answer, and gone when it ends. */
export function drawProgress(language: Language, json: boolean): ProgressShown {
  const { stderr } = process;
  if (json || !stderr.isTTY) return { shown: () => undefined, end: () => undefined };
  const bar = new SingleBar({
    stream: stderr,
    format: '{bar} {text}',
    barCompleteChar: '█',
    barIncompleteChar: '░',
    hideCursor: true,
    clearOnComplete: true,
    linewrap: null,
  });
  return {
    shown: (progress) => {
      const text = progressText(progress, language);
      if (!bar.isActive) bar.start(steps, 0, { text });
      bar.update(Math.round(steps * progress.share), { text });
    },
    end: () => {
      if (bar.isActive) bar.stop();
    },
  };
}
