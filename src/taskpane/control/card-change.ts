import type { Change } from '../../job/session/change';
import type { Pane } from '../pane';

/** Makes a change from a scenario's card; what stands in its way is told at the step's top, which is brought into sight and said. */
export async function cardChange(pane: Pane, change: Change): Promise<void> {
  await pane.change(change);
  const found = pane.view.current?.hindrance;
  if (found?.step !== 'scenarios') return;
  document.querySelector('main .message')?.scrollIntoView({ block: 'nearest' });
  pane.announce(`${found.message.title} ${found.message.text}`);
}
