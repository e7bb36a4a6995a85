import { iconFileName, type IconName } from '../assets/icon-files';
import { commandNames } from '../src/commands/command-names';
import type { Text } from './add-in';

/** A button of the ribbon. Without a function's name it opens the pane. */
export interface Button {
  /** Unique within the manifest; never changed, since Office remembers a button by it. */
  readonly id: string;
  readonly label: Text;
  readonly tip: Text;
  readonly icon: IconName;
  readonly functionName?: string;
}

/** The built-in tab of Excel on which the group stands: the one called Start or Home. */
export const tab = 'TabHome';

/** What Office shows once, when the add-in has been installed. */
export const start = { id: 'Vaxla.Start', title: 'startTitle', text: 'start' } as const;

/** The group and its buttons, from the left. */
export const group = { id: 'Vaxla.Group', label: 'group', icon: 'icon' } as const;
export const buttons: readonly Button[] = [
  { id: 'Vaxla.Open', label: 'open', tip: 'openTip', icon: 'icon' },
  {
    id: 'Vaxla.RunAgain',
    label: 'runAgain',
    tip: 'runAgainTip',
    icon: 'run-again',
    functionName: commandNames.runAgain,
  },
  {
    id: 'Vaxla.BoardPage',
    label: 'boardPage',
    tip: 'boardPageTip',
    icon: 'board-page',
    functionName: commandNames.showBoardPage,
  },
];

/** The address of an icon under the base address. */
export function iconAddress(base: string, name: IconName, size: number): string {
  return `${base}/assets/${iconFileName(name, size)}`;
}
