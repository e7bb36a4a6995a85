import type { CheckView, ControlView } from '../../src/job/session/control-view';
import { scenarioControl } from '../../src/job/session/scenario-control';
import type { GrantView } from '../../src/job/session/grant-view';
import { scenarioGrantViews } from '../../src/job/session/scenario-grants';
import type { Change } from '../../src/job/session/change';
import { answerWords, checkPoints } from '../../src/model/control-check';
import { controlPreset } from '../../src/model/control-presets';
import type { Scenario } from '../../src/model/scenario';
import { grantNumbers } from '../../src/model/scenario-grant';
import { stateGrant } from '../../src/model/state-grants';
import type { Month } from '../../src/quantities/month';
import { controlTexts } from '../../src/words/control-texts';

const words = controlTexts('sv');
const scenario = (id: string, assumptions: Scenario['assumptions']): Scenario => ({
  id,
  name: id,
  note: '',
  contracts: [],
  assumptions,
});
const asked = {
  frame: {
    units: [],
    start: (2026 * 12) as Month,
    months: 36,
    taxAndGrants: undefined,
    assumptions: { N0: 120, N1: 120 },
  },
  scenarios: [scenario('stay', {}), scenario('paper', {}), scenario('practice', { phi: 0.4, N1: 40, gamma: 3 })],
  year: 2029,
  places: { scenarios: { practice: 'kopenhamn' } },
};

/** The control of a scenario of the sample; null: today's. */
export function sampleControl(id: 'paper' | 'practice' | null): ControlView {
  const position = id === null ? 0 : id === 'paper' ? 1 : 2;
  const control = scenarioControl(asked, position, [], undefined, 'sv');
  return {
    ...control,
    effects: [
      {
        label: 'Tid för mål och registrering',
        amount: '7,2 tusen tim/år',
        today: position > 0 ? '28,8 tusen tim/år' : null,
      },
      { label: 'Frigjord kapacitet', amount: '812 poäng/år', today: null },
    ],
  };
}

/** The state grants of a scenario of the sample; `own`: one of them otherwise than the first has it. */
export function sampleGrants(own: boolean): readonly GrantView[] {
  const kind = stateGrant('riktat-med-villkor')!;
  const grant = { grant: kind.key, parameters: grantNumbers(kind, own ? { admin_share: 0.4 } : {}), fromRegion: [] };
  const today = { ...grant, parameters: grantNumbers(kind), from: asked.frame.start };
  const [first, second] = asked.scenarios as [Scenario, Scenario];
  const scenarios = [
    { ...first, grants: [today] },
    { ...second, grants: [{ ...grant, from: asked.frame.start }] },
  ];
  return scenarioGrantViews({ ...asked, scenarios }, own ? 1 : 0, 'sv');
}

/** The check of the sample, with one question answered. */
export const sampleCheck: CheckView = {
  lead: words.subtitle,
  figuresTitle: words.figures.title({ year: 2029 }),
  scenarios: [
    { number: 1, name: 'Nuläget består' },
    { number: 2, name: 'Byte på papperet' },
    { number: 3, name: 'Byte i praktiken' },
  ],
  figures: [
    { label: 'Kvarvarande uppföljning', unit: '% av dagens', values: ['100 %', '100 %', '40 %'] },
    { label: 'Tid för mål och registrering', unit: 'tusen tim/år', values: ['28,8', '28,8', '7,2'] },
    { label: 'Verklig produktion mot 1', unit: '%', values: ['', '−1,5 %', '−1,0 %'] },
  ],
  changesTitle: words.changes.title,
  changes: ['2 Byte på papperet: 5 av 5 enheter går från prestationsersättning till rambudget.'],
  origins: (['delegation', 'practices', 'reliability'] as const).map((key) => ({
    key,
    title: words.origins[key],
    points: checkPoints
      .filter(({ origin }) => origin === key)
      .map((point) => ({
        key: point.key,
        question: words.points[point.key as 'simple'],
        facts: point.fact
          ? ['3 mått, 5 tal i avtalet', 'inget mått, 1 tal i avtalet', 'inget mått, 1 tal i avtalet']
          : [],
        answer: point.key === 'staff' ? 'partly' : null,
        text: point.key === 'staff' ? 'Läkare men inte sjuksköterskor' : '',
      })),
  })),
  answers: answerWords.map((value) => ({ value, label: words.answers[value] })),
};

/** The control of a scenario after a lever was moved or a place chosen, as far as the sample follows. */
export function movedControl(
  control: ControlView,
  change: Extract<Change, { readonly kind: 'control' | 'control-place' }>,
): ControlView {
  if (change.kind === 'control') {
    const levers = control.levers.map((each) =>
      each.lever === change.lever ? { ...each, given: change.value } : each,
    );
    return { ...control, levers };
  }
  const preset = change.place === null ? undefined : controlPreset(change.place);
  const set = change.scenario === null ? preset?.today : preset?.after;
  const levers = control.levers.map((each) => {
    const found = set?.find(({ lever }) => lever === each.lever);
    return found ? { ...each, given: found.value } : each;
  });
  return { ...control, place: change.place, levers };
}

/** The check with one question answered. */
export function answeredCheck(
  check: CheckView,
  { point, answer, text }: Extract<Change, { readonly kind: 'answer' }>,
): CheckView {
  const origins = check.origins.map((origin) => ({
    ...origin,
    points: origin.points.map((each) => (each.key === point ? { ...each, answer, text: text.trim() } : each)),
  }));
  return { ...check, origins };
}
