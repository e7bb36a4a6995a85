import { controlDocument, controlText } from '../../src/cli/control-text';
import { checkPoints } from '../../src/model/control-check';
import { controlPresets } from '../../src/model/control-presets';

describe.each(['sv', 'en'] as const)('vaxla control in %s', (language) => {
  test('lists every place with what it sets, what is not known and where it stands', () => {
    const { presets } = controlDocument(language);
    expect(presets.map(({ key }) => key)).toEqual(controlPresets.map(({ key }) => key));
    for (const { source, unknown } of presets) {
      expect(source).toMatch(/20(15|22|24)/);
      expect(unknown.length).toBeGreaterThan(0);
    }
  });

  test('lists every question by the key it is answered under', () => {
    expect(controlDocument(language).questions.map(({ key }) => key)).toEqual(checkPoints.map(({ key }) => key));
    const lines = controlText(language).split('\n');
    for (const { key } of checkPoints) {
      expect(lines.some((line) => line.trimStart().startsWith(key))).toBe(true);
    }
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
  });
});

test('a value nobody knows is called the reader’s assumption, and a place that sets nothing says so', () => {
  const text = controlText('sv').replace(/\s+/g, ' ');
  expect(text).toContain('sätter i dag: goals 150; sätter i dag: forecastCaution 0,01 (ert antagande).');
  expect(text).toContain('Sätter inget: platsen säger vad som gjordes, inte hur mycket.');
});
