import type { Change } from '../job/session/change';

/** What a change is about: a later one about the same replaces an earlier one that has not begun. */
function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'assumption':
    case 'owner':
      return JSON.stringify([change.kind, change.key, change.scenario]);
    case 'switch-month':
    case 'last-month':
    case 'draws':
    case 'seed':
      return change.kind;
    case 'column':
      return JSON.stringify([change.kind, change.sheet, change.letters]);
    case 'scenario-name':
    case 'scenario-model':
      return JSON.stringify([change.kind, change.scenario]);
    default:
      // What adds, moves or removes is done as often as it was asked for.
      return '';
  }
}

/**
 * Changes one after another, in the order they were made. A slider that is drawn makes many: of those that wait, only
 * the last about the same thing is taken.
 */
export class ChangeQueue {
  private readonly waiting: Change[] = [];
  private running: Promise<void> | undefined;

  constructor(private readonly take: (change: Change) => Promise<void>) {}

  /** Resolves when nothing waits any more. */
  add(change: Change): Promise<void> {
    const subject = subjectOf(change);
    const last = this.waiting[this.waiting.length - 1];
    // Only the neighbour is replaced: what was done in between may build on the earlier one.
    if (last && subject !== '' && subjectOf(last) === subject) this.waiting.pop();
    this.waiting.push(change);
    this.running ??= this.run();
    return this.running;
  }

  get idle(): boolean {
    return this.running === undefined;
  }

  /** Resolves when every change that was made so far is taken. */
  async settled(): Promise<void> {
    await this.running;
  }

  private async run(): Promise<void> {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) await this.take(next);
    this.running = undefined;
  }
}
