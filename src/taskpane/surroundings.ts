import type { Preferences } from './preferences';

/** What the pane needs of the page around it. */
export interface Surroundings {
  /** Gives the keyboard's focus to the step's heading, or to the message about what stopped it. */
  focus(target: 'heading' | 'problem'): void;
  /** Says something in passing. */
  notify(notice: { readonly title: string; readonly text: string; readonly close: string }): void;
  /** Takes what was said in passing away. */
  dismissNotice(): void;
  /** Is done when the page shows what has been set so far. */
  drawn(): Promise<void>;
  /** Tells whoever looks after Växla of a fault in the program. */
  log(fault: Error): void;
  /** What the person on this machine has said before. */
  readonly preferences: Preferences;
}
