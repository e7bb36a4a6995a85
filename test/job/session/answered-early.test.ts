import { region, started, today } from './sample-session';

test('what is to be drawn is known before the view of a change is made, and is what the view is drawn from', () => {
  const { session, view } = started(region(), 'sv', 500);
  const before = session.fanDrawing;
  const scenario = view.result!.scenarios.at(-1)!.id;
  let early: typeof before;
  let calls = 0;
  session.change({ kind: 'assumption', key: 'phi', scenario, value: 0.7 }, today, () => {
    early = session.fanDrawing;
    calls += 1;
  });
  expect(calls).toBe(1);
  expect(early).toBe(session.fanDrawing);
  expect(early).not.toBe(before);
  expect(early!.scenarios.find(({ id }) => id === scenario)!.assumptions['phi']).toBe(0.7);
});

test('a change that is refused leaves what is to be drawn as it was, and says so all the same', () => {
  const { session } = started(region(), 'sv', 500);
  const before = session.fanDrawing;
  let calls = 0;
  const view = session.change({ kind: 'assumption', key: 'g', scenario: null, value: 1.5 }, today, () => (calls += 1));
  expect(view.hindrance).toBeDefined();
  expect([calls, session.fanDrawing]).toEqual([1, before]);
});
