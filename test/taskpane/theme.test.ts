import { readFileSync } from 'node:fs';
import path from 'node:path';
import { applyTheme, luminance, themeOf } from '../../src/taskpane/theme';

const look = readFileSync(path.join(__dirname, '../../src/taskpane/look/colours.css'), 'utf8');

/** Colours by token of the block that begins with a selector. */
function colours(selector: string): ReadonlyMap<string, string> {
  const block = look.slice(look.indexOf(selector));
  const body = block.slice(0, block.indexOf('}'));
  return new Map([...body.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [one, other].map((colour) => luminance(colour) ?? NaN).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours(':root {');
const dark = colours(":root[data-theme='dark'] {");

test('known luminances', () => {
  expect(luminance('#FFFFFF')).toBe(1);
  expect(luminance('#000000')).toBe(0);
  expect(contrast('#0F5A6B', '#FFFFFF')).toBeCloseTo(7.8, 1);
});

test.each([
  ['Excel’s dark grey and black', '#292929', 'dark'],
  ['black', '#000000', 'dark'],
  ['colourful', '#FFFFFF', 'light'],
  ['light grey', 'F0F0F0', 'light'],
])('%s is taken as %s', (_, bodyBackgroundColor, theme) => {
  expect(themeOf({ bodyBackgroundColor })).toBe(theme);
});

test('where Office says whether it is dark, that holds', () => {
  expect(themeOf({ bodyBackgroundColor: '#FFFFFF', isDarkTheme: true })).toBe('dark');
});

test('where Office tells nothing, the system’s preference is left to decide', () => {
  expect(themeOf(undefined)).toBeUndefined();
  expect(themeOf({ bodyBackgroundColor: 'ButtonFace' })).toBeUndefined();
});

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('in the %s theme', (_, theme) => {
  const colour = (name: string): string => theme.get(name) ?? '';

  test.each<readonly [string, string, number]>([
    ...['text', 'text-second', 'text-third', 'brand', 'text-disabled'].flatMap((text) =>
      ['background', 'raised'].map((ground) => [text, ground, 4.5] as const),
    ),
    ['text-disabled', 'pressed', 4.5],
    ['on-brand', 'brand-button', 4.5],
    ['on-brand', 'brand-hover', 4.5],
    ['text', 'brand-surface', 4.5],
    ...['doubt', 'error', 'done'].flatMap((kind) => [
      [kind, `${kind}-fill`, 4.5] as const,
      ['text', `${kind}-fill`, 4.5] as const,
    ]),
    ['on-scenario', 'scenario-1', 4.5],
    ['on-scenario', 'scenario-2', 4.5],
    ['on-scenario-3', 'scenario-3', 4.5],
    ...['scenario-1', 'scenario-2', 'scenario-3', 'scenario-more', 'real', 'registered', 'field-edge'].map(
      (drawn) => [drawn, 'background', 3] as const,
    ),
  ])('%s on %s has a contrast of at least %d', (ink, ground, least) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(least);
  });
});

test.each([
  ['where Office tells none, the system’s', undefined, true, 'dark'],
  ['where Office tells none, the system’s', undefined, false, 'light'],
  ['Office’s, whatever the system prefers', { isDarkTheme: false }, true, 'light'],
])('the page has a theme: %s', (_, office, systemIsDark, theme) => {
  const root = { dataset: {} } as unknown as HTMLElement;
  applyTheme(root, office, systemIsDark);
  expect(root.dataset['theme']).toBe(theme);
});

test('every colour of the light theme has one in the dark theme', () => {
  expect([...dark.keys()]).toEqual([...light.keys()]);
});
