import type { Problem } from '../../words/problem';
import type { Change } from './change';
import type { SessionView } from './view';

type Step = NonNullable<SessionView['hindrance']>['step'];

/** What stands in the way, and on which step it can be mended. */
export interface Hindrance {
  readonly step: Step;
  readonly problem: Problem;
}

const assumptionCodes: ReadonlySet<string> = new Set([
  'scenario-share-as-percent',
  'scenario-cost-shares',
  'spread-order',
  'draws-lognormal-above-zero',
  'draws-discrete-weights',
  'draws-impossible-correlation',
  'draws-two-groups',
]);

/** Changes that are made on a scenario's card, whatever they lead to. */
const madeOnCards: ReadonlySet<Change['kind']> = new Set<Change['kind']>([
  ...(['control', 'control-place', 'add-grant', 'grant', 'remove-grant'] as const),
]);

/** The step where a problem of the question can be mended; a change that was refused is told where it was made. */
export function hindrance(problem: Problem, change?: Change): Hindrance {
  const { code } = problem;
  if (change?.kind === 'assumption' || change?.kind === 'owner') return { step: 'assumptions', problem };
  if (change && madeOnCards.has(change.kind)) return { step: 'scenarios', problem };
  if (assumptionCodes.has(code)) return { step: 'assumptions', problem };
  const reading = /^(?:reading|embedded|input|calibration|file|excel|uncomputed)-/.test(code);
  return { step: reading ? 'source' : 'scenarios', problem };
}
