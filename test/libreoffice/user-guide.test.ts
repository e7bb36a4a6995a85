import { buildCommand } from '../cli/built-command';
import { taken } from '../project/guide-steps';

jest.setTimeout(180_000);

// The Swedish guide is taken in the fast suite; this one takes as long again, so it stands with the slow ones.
test('every command of the English guide succeeds on the sample and prints what the page shows', () => {
  buildCommand();
  const { wrong, outputs } = taken('user-guide.md');
  expect([wrong, outputs.size]).toEqual([[], 7]);
});
