import type { ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import type { CheckView } from '../../job/session/control-view';
import type { ScenarioView } from '../../job/session/view';
import type { Pane } from '../pane';

/** The parts about control, whose script is fetched when the first of them is opened. */
export class ControlParts {
  readonly card = state<ViewTemplate<ScenarioView> | undefined>(undefined);
  readonly grants = state<ViewTemplate<ScenarioView> | undefined>(undefined);
  readonly check = state<ViewTemplate<CheckView> | undefined>(undefined);
  private fetched: Promise<void> | undefined;

  constructor(private readonly pane: Pane) {}

  fetch(): Promise<void> {
    this.fetched ??= import(/* webpackChunkName: "control" */ './control-part').then(
      ({ controlPart, grantsPart, checkPart }) => {
        this.card.set(controlPart(this.pane));
        this.grants.set(grantsPart(this.pane));
        this.check.set(checkPart(this.pane));
      },
    );
    return this.fetched;
  }
}
