import type { RibbonCommands } from '../commands/commands';
import type { Pane } from './pane';

/**
 * What the ribbon's buttons do with the pane, which may be closed: the report is written as from the pane, and where
 * something stands in the way the pane is opened, for the message stands there.
 */
export function ribbonCommands(started: Promise<Pane>, openPane: () => Promise<void>): RibbonCommands {
  const done = async (act: (pane: Pane) => Promise<void>): Promise<void> => {
    const pane = await started;
    await pane.opened;
    await act(pane);
    if (pane.problem.current) await openPane();
  };
  return {
    runAgain: () => done((pane) => pane.write()),
    showBoardPage: () => done((pane) => pane.showBoardPage()),
    tell: async (error) => {
      (await started).tell(error);
      await openPane();
    },
  };
}
