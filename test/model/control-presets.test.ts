import { scenarioLeverKeys, todaysLeverKeys } from '../../src/model/control-levers';
import { controlPreset, controlPresets } from '../../src/model/control-presets';
import type { PresetReport } from '../../src/model/control-presets/control-preset';
import { checkPoints } from '../../src/model/control-check';
import { assumptionOf } from '../../src/model/assumptions';
import { presetAfter, presetToday } from '../../src/model/control-presets';
import { controlTexts } from '../../src/words/control-texts';
import { haveSharedReports, reportText } from '../shared-reports';

const files: Readonly<Record<PresetReport, string>> = { siverbo: '003_', solli: '004_', forecasts: 'DOMAIN.md' };
const every = controlPresets.map((preset) => [preset.key, preset] as const);

test('the places are those of the reports, each once', () => {
  expect(controlPresets.map(({ key }) => key).sort()).toEqual(
    [
      'region-skane',
      'vastra-gotaland',
      'gislaved',
      'boras',
      'borlange',
      'kalmar',
      'nykoping',
      'kopenhamn',
      'oslo',
    ].sort(),
  );
  expect(controlPreset('paris')).toBeUndefined();
});

describe.each(every)('%s', (key, { today, after, quotes }) => {
  test('every lever is in a report, or marked as the user’s to own', () => {
    const unfounded = [...today, ...after].filter(
      ({ value, unknown }) => !unknown && !quotes.some((quote) => quote.value === value),
    );
    expect(unfounded).toEqual([]);
    for (const { unknown, basis } of [...today, ...after]) expect(unknown ? basis : 'A').toBe('A');
  });

  test('something of it is quoted', () => {
    expect(quotes.length).toBeGreaterThan(0);
  });

  test('what it sets lies within the register’s ranges', () => {
    for (const [assumption, value] of Object.entries({ ...presetToday(key), ...presetAfter(key, {}) })) {
      const { low, high } = assumptionOf(assumption)!;
      expect(`${assumption} ${low <= value && value <= high}`).toBe(`${assumption} true`);
    }
  });

  test.each(['sv', 'en'] as const)(
    'every number told of it (%s) is quoted from a report or a lever of its own',
    (language) => {
      const { known, unknown } =
        controlTexts(language).presets[key as keyof ReturnType<typeof controlTexts>['presets']];
      const numbers = [...[...known, ...unknown].join(' ').matchAll(/\d+(?:[.,]\d+)?(\s?%)?/g)].map(
        ([text, percent]) => Number.parseFloat(text.replace(',', '.')) / (percent ? 100 : 1),
      );
      const founded = [...quotes, ...today, ...after].map(({ value }) => value);
      expect(numbers.filter((number) => !founded.includes(number))).toEqual([]);
      expect(unknown.length).toBeGreaterThan(0);
    },
  );

  if (haveSharedReports) {
    test.each(quotes.map(({ words, report, value }) => [words, report, value] as const))(
      '”%s” stands in %s',
      (words, report, value) => {
        expect(reportText(files[report])).toContain(words);
        if (value !== undefined) expect(spoken(words)).toContain(value);
      },
    );
  }
});

/** Numbers that words say, in figures or spelled out; ”as before” is all of it. */
function spoken(words: string): readonly number[] {
  const spelled: Readonly<Record<string, number>> = { tre: 3, fem: 5, 'på samma sätt som tidigare': 1 };
  const written = [...words.matchAll(/\d+(?:\.\d+)?( %)?/g)].map(
    ([text, percent]) => Number.parseFloat(text) / (percent ? 100 : 1),
  );
  return [...written, ...Object.keys(spelled).flatMap((word) => (words.includes(word) ? [spelled[word]!] : []))];
}

if (!haveSharedReports) {
  process.stdout.write(
    'The reports behind the presets are not beside the project, so their quotes are not looked up.\n',
  );
}

describe.each(['sv', 'en'] as const)('words in %s', (language) => {
  const words = controlTexts(language);

  test('there are words for every place and no other', () => {
    expect(Object.keys(words.presets).sort()).toEqual(controlPresets.map(({ key }) => key).sort());
  });

  test('there is a question for every point and no other: five, eighteen and eight', () => {
    expect(Object.keys(words.points)).toEqual(checkPoints.map(({ key }) => key));
    const count = (origin: string) => checkPoints.filter((point) => point.origin === origin).length;
    expect(['delegation', 'practices', 'reliability'].map(count)).toEqual([5, 18, 8]);
    for (const question of Object.values(words.points)) expect(question).toMatch(/^\p{Lu}.*[?:]$/u);
  });
});

test('the levers of DOMAIN §5 have names: what is measured, what it takes, how it is passed on, money and trust', () => {
  expect([...new Set([...todaysLeverKeys, ...scenarioLeverKeys])].sort()).toEqual(
    [
      'administration',
      'clinicalHours',
      'detail',
      'electionYear',
      'followUp',
      'forecastCaution',
      'goals',
      'hourCost',
      'hoursPerGoal',
      'passThrough',
      'registration',
      'reuse',
      'softBudget',
      'trustworthiness',
    ].sort(),
  );
});
