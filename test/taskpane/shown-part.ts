import { Updates } from '@microsoft/fast-element';
import { allDrawn } from '../../src/taskpane/later';
import { Pane } from '../../src/taskpane/pane';
import type { SampleHost } from './sample-host';

/** A pane on the sample that keeps nothing and tells nobody; a fault in it ends the test. */
export function samplePane(host: SampleHost): Pane {
  return new Pane(host, {
    focus: () => undefined,
    notify: () => undefined,
    dismissNotice: () => undefined,
    drawn: allDrawn,
    log: (fault) => {
      throw fault;
    },
    preferences: { get: () => undefined, set: () => undefined },
  });
}

/** An empty page to show a part of the pane on, and how to look at it. */
export function emptyPage() {
  const page = document.createElement('div');
  document.body.replaceChildren(page);
  const settle = async (): Promise<void> => {
    // Parts of a step come one frame after the other.
    do {
      for (let turn = 0; turn < 8; turn += 1) {
        await new Promise((done) => setTimeout(done, 0));
        Updates.process();
      }
    } while (page.querySelector('vaxla-later[data-waiting]'));
  };
  const one = <Found extends Element = HTMLElement>(selector: string): Found => {
    const found = page.querySelector<Found>(selector);
    if (!found) throw new Error(`nothing on the page is ${selector}`);
    return found;
  };
  const text = (selector: string): string => one(selector).textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return { page, settle, one, text };
}
