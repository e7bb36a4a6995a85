import { commandNames } from './command-names';

/** What Office hands to a command; until `completed` is called the button waits, five minutes at most. */
interface CommandEvent {
  completed(): void;
}

declare const Office: {
  readonly actions: { associate(name: string, command: (event: CommandEvent) => void): void };
};

/** What the ribbon's buttons do, and how an error from one of them is told. */
export interface RibbonCommands {
  readonly runAgain: () => Promise<void>;
  readonly showBoardPage: () => Promise<void>;
  readonly tell: (error: unknown) => void | Promise<void>;
}

/**
 * Ties the ribbon's buttons to what they do; to be called once, after `Office.onReady`. Office is always told when a
 * command is over, also after an error. A button pressed again while its command runs waits for that run.
 */
export function registerCommands({ runAgain, showBoardPage, tell }: RibbonCommands): void {
  Office.actions.associate(commandNames.runAgain, command(runAgain, tell));
  Office.actions.associate(commandNames.showBoardPage, command(showBoardPage, tell));
}

function command(run: () => Promise<void>, tell: RibbonCommands['tell']): (event: CommandEvent) => void {
  let running: Promise<void> | undefined;
  return (event) => {
    running ??= finished(run, tell).then(() => {
      running = undefined;
    });
    void running.then(() => event.completed());
  };
}

/** Is done when the command is, and never rejects. */
async function finished(run: () => Promise<void>, tell: RibbonCommands['tell']): Promise<void> {
  try {
    await run();
  } catch (error) {
    try {
      await tell(error);
    } catch {
      // Nobody is left to tell: the button must still be released.
    }
  }
}
