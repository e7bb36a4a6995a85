import { buildCommand } from '../cli/built-command';
import { stepsOf, taken } from './guide-steps';

jest.setTimeout(180_000);

test('every command of the Swedish guide succeeds on the sample and prints what the page shows', () => {
  buildCommand();
  expect(taken('anvandarguide.md')).toEqual({ wrong: [], commands: 7 });
});

test('the two guides take the same steps', () => {
  const kinds = (name: string) => stepsOf(name).map(({ kind }) => kind);
  expect(kinds('anvandarguide.md')).toEqual(kinds('user-guide.md'));
});
