import { html, Updates, type ViewTemplate } from '@microsoft/fast-element';
import { state } from '@microsoft/fast-element/state.js';
import { assumptionsStep } from './assumptions-step';
import { defineFluentElements } from './fluent';
import { logFault } from './fault-log';
import { paneFrame } from './frame';
import { allDrawn } from './later';
import { dismissNotice, notify } from './notification';
import { Pane } from './pane';
import type { PaneHost } from './pane-host';
import { preferences, type Preferences } from './preferences';
import { scenariosStep } from './scenarios-step';
import { sourceStep } from './source-step';
import { writingStep } from './writing';

/** Where the keyboard's focus goes when something takes the page over. */
const targets = { heading: 'main h1', problem: '.problem' } as const;

/** What was said before on this machine: kept for the moment until the storage's script is there. */
function lastingPreferences(): { readonly preferences: Preferences; fetch(): Promise<void> } {
  const said = new Map<string, string>();
  let stored: Preferences | undefined;
  const now = (): Preferences =>
    stored ?? { get: (key) => said.get(key), set: (key, value) => void said.set(key, value) };
  return {
    preferences: { get: (key) => now().get(key), set: (key, value) => now().set(key, value) },
    fetch: async () => {
      stored = await preferences();
      for (const [key, value] of said) stored.set(key, value);
    },
  };
}

/**
 * Draws the pane on a page and reads the workbook; scripts of the answer and of what is rarely needed are fetched once
 * the first step stands there.
 */
export function showPane(host: PaneHost, page: HTMLElement): Pane {
  const lasting = lastingPreferences();
  defineFluentElements();
  const answer = state<ViewTemplate | undefined>(undefined);
  const fan = state<ViewTemplate | undefined>(undefined);
  const pane = new Pane(host, {
    focus: (target) => {
      void Updates.next().then(() => {
        page.querySelector('main')?.scrollTo(0, 0);
        page.querySelector<HTMLElement>(targets[target])?.focus();
      });
    },
    drawn: allDrawn,
    notify: (notice) => void notify(notice),
    dismissNotice,
    log: (fault) => void logFault(fault),
    preferences: lasting.preferences,
  });
  const { result } = pane.texts;
  const waiting = html`<p class="lead">${() => result.loading}</p>`;
  const shownAnswer = html`${() => answer() ?? waiting}`;
  const resultStep = html`<section>
    <h1 tabindex="-1">${() => result.title}</h1>
    ${shownAnswer}
  </section>`;
  document.documentElement.lang = host.language;
  document.title = pane.texts.frame.product;
  page.replaceChildren();
  paneFrame(
    pane,
    {
      source: sourceStep(pane),
      scenarios: scenariosStep(pane),
      assumptions: assumptionsStep(pane, () => fan()),
      result: resultStep,
    },
    writingStep(pane, shownAnswer),
  ).render(undefined, page);
  const fetchAnswer = async (): Promise<void> => {
    const { liveFan, resultStep } = await import(/* webpackChunkName: "result" */ './result/result-step');
    answer.set(resultStep(pane));
    fan.set(liveFan(pane));
  };
  void pane.open().then(fetchAnswer).then(lasting.fetch);
  return pane;
}
