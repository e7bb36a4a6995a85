import { drawnHere, DrawingCancelled } from '../../src/job/draws/drawn';
import type { DrawTask } from '../../src/job/draws/draw-work';
import type { FanView, ResultView } from '../../src/job/session/view';
import { DrawCrew } from '../../src/taskpane/draw-crew';
import { OwnHand } from '../../src/taskpane/draw-hand';
import { region, started, today } from '../job/session/sample-session';

jest.setTimeout(60_000);

/** Looks at real production in the last of the first three scenarios. */
const looking = { quantity: 'real', number: 3 };

const crewOf = (count: number) => new DrawCrew(Array.from({ length: count }, () => new OwnHand()));
const { session } = started(region(), 'sv', 1_500);
const drawing = session.drawing!;
const whole = drawnHere(drawing);

const bandOf = ({ chart }: ResultView, { quantity, number }: Pick<FanView, 'quantity' | 'number'>) =>
  chart.lines.find((line) => line.quantity === quantity && line.drawn)!.bands![number - 2];

test.each([1, 2, 3])('%d hands give the same bytes as one thread', async (count) => {
  const seen: number[] = [];
  const refined: number[] = [];
  const answer = await crewOf(count).drawn(drawing, {
    progress: ({ draws }) => seen.push(draws),
    refinedAt: [2],
    refined: ({ draws }) => refined.push(draws),
  });
  expect(JSON.stringify(answer)).toBe(JSON.stringify(whole));
  expect(refined[0]).toBe(1_000);
  expect([...seen].sort((one, other) => one - other)).toEqual(seen);
  expect(seen.at(-1)).toBe(1_500);
});

test('draws that are stopped hand out no task any more', async () => {
  const tasks: DrawTask[] = [];
  let stopped = false;
  class CountedHand extends OwnHand {
    override figures(task: DrawTask) {
      tasks.push(task);
      stopped = tasks.length === 2;
      return super.figures(task);
    }
  }
  const drawn = new DrawCrew([new CountedHand()]).drawn(drawing, { cancelled: () => stopped });
  await expect(drawn).rejects.toThrow(DrawingCancelled);
  expect(tasks).toHaveLength(2);
});

test('the fan of a moved value is the band that all draws give, whoever draws it', async () => {
  const { session: own } = started(region(), 'sv', 1_000);
  const crews = [crewOf(1), crewOf(3)];
  const moves = [
    { key: 'phi', scenario: 'ram-practice', value: 0.6 },
    { key: 'phi', scenario: 'ram-practice', value: 0.7 },
    { key: 'gamma', scenario: null, value: 0.8 },
    { key: 'phi', scenario: 'ram-practice', value: 0.2 },
  ];
  for (const move of moves) {
    own.change({ kind: 'assumption', ...move }, today);
    const asked = own.drawing!;
    const fans = [];
    for (const crew of crews) fans.push((await crew.fan(asked, looking))?.band);
    const result = own.takeDrawn(asked, drawnHere(asked), true)!.result!;
    expect(fans).toEqual([bandOf(result, looking), bandOf(result, looking)]);
  }
});

test('on a slow machine a fan follows with fewer draws, and with all of them again when there is time', async () => {
  let [now, pace] = [0, 0];
  const crew = new DrawCrew([new OwnHand()], () => (now += pace));
  const draws = async (time: number) => {
    pace = time;
    return (await crew.fan(drawing, looking))?.draws;
  };
  // The first is not counted; each tells how many the next may have.
  const all = [await draws(10_000), await draws(150), await draws(40), await draws(10), await draws(10)];
  expect(all).toEqual([1_500, 1_500, 1_000, 1_500, 1_500]);
});

test('a first band is from the thousand draws that come first', async () => {
  const { session: own } = started(region(), 'sv', 1_000);
  const asked = own.drawing!;
  const first = await crewOf(2).fan(
    { ...asked, settings: { ...asked.settings, draws: 5_000 } },
    { ...looking, first: true },
  );
  const result = own.takeDrawn(asked, drawnHere(asked), true)!.result!;
  expect([first!.draws, first!.band]).toEqual([1_000, bandOf(result, looking)]);
});

test('what draws give no fan has none', async () => {
  const crew = crewOf(1);
  expect(await crew.fan(drawing, { quantity: 'cost', number: 3 })).toBeUndefined();
  expect(await crew.fan(drawing, { quantity: 'real', number: 1 })).toBeUndefined();
});
