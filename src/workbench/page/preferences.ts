import type { Language } from '../../words/messages';

/** What the page remembers on this machine from one visit to the next. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Pixels of the task pane. */
  readonly paneWidth: number;
}

export type Theme = 'light' | 'dark';

export const paneWidths = { least: 320, usual: 350, most: 600 } as const;

const storageKey = 'vaxla-workbench';

/** A width of the pane as it may be. */
export function paneWidthWithin(width: number): number {
  return Math.round(Math.min(paneWidths.most, Math.max(paneWidths.least, width)));
}

/**
 * What was remembered, each part as it may be; the rest as the browser has it: its language, its colours.
 * @example preferencesFrom('{"theme":"dark","paneWidth":9000}', { language: 'de', dark: false }) // { language: 'en', theme: 'dark', paneWidth: 600 }
 */
export function preferencesFrom(
  stored: string | null,
  browser: { readonly language: string; readonly dark: boolean },
): Preferences {
  const { language, theme, paneWidth } = parsed(stored);
  return {
    language: language === 'sv' || language === 'en' ? language : /^sv\b/i.test(browser.language) ? 'sv' : 'en',
    theme: theme === 'light' || theme === 'dark' ? theme : browser.dark ? 'dark' : 'light',
    paneWidth:
      typeof paneWidth === 'number' && Number.isFinite(paneWidth) ? paneWidthWithin(paneWidth) : paneWidths.usual,
  };
}

function parsed(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(stored ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** The preferences of the person before the page. */
export function rememberedPreferences(): Preferences {
  return preferencesFrom(localStorage.getItem(storageKey), {
    language: navigator.language,
    dark: matchMedia('(prefers-color-scheme: dark)').matches,
  });
}

export function rememberPreferences(preferences: Preferences): void {
  localStorage.setItem(storageKey, JSON.stringify(preferences));
}
