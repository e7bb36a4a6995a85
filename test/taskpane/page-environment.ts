import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { JSDOM } from 'jsdom';
import NodeEnvironment from 'jest-environment-node';

/** Node with a page: what the pane's modules expect to find when they are loaded. */
export default class PageEnvironment extends NodeEnvironment {
  private readonly page = new JSDOM('<!doctype html><html lang="sv"><body></body></html>', { pretendToBeVisual: true });

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    const { window } = this.page;
    const names = ['document', 'Node', 'Element', 'HTMLElement', 'SVGElement', 'HTMLInputElement', 'Event'] as const;
    const more = [
      'KeyboardEvent',
      'FocusEvent',
      'MouseEvent',
      'CustomEvent',
      'MutationObserver',
      'customElements',
    ] as const;
    for (const name of [...names, ...more]) Object.assign(this.global, { [name]: window[name] });
    Object.assign(this.global, {
      window,
      requestAnimationFrame: window.requestAnimationFrame.bind(window),
      // jsdom lays nothing out: a drawing is given the width of a pane.
      ResizeObserver: class {
        observe(): void {}
        disconnect(): void {}
      },
    });
  }

  override async teardown(): Promise<void> {
    this.page.window.close();
    await super.teardown();
  }
}
