import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow {
  readonly axe: {
    run(
      where: Document,
      options: object,
    ): Promise<{
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }>;
  };
}

/** What axe has to say of the page, or of a frame in it: rule and first place of each violation. */
export async function axeViolations(where: Page | Frame): Promise<readonly string[]> {
  const page = 'keyboard' in where ? where : where.page();
  const session = await page.context().newCDPSession(page);
  const contexts = new Map<string, number>();
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { frameId = '', isDefault } = context.auxData as { readonly frameId?: string; readonly isDefault?: unknown };
    if (isDefault === true) contexts.set(frameId, context.id);
  });
  await session.send('Runtime.enable');
  const { frame, childFrames = [] } = (await session.send('Page.getFrameTree')).frameTree;
  const found = 'keyboard' in where ? frame : childFrames.find((child) => child.frame.url === where.url())?.frame;
  const contextId = contexts.get(found?.id ?? '');
  if (contextId === undefined) throw new Error(`no page is open at ${where.url()}`);
  // Evaluated by the debugger: the page's own policy would stop a script put into it.
  await session.send('Runtime.evaluate', { expression: axe, contextId });
  await session.detach();
  await settled(where);
  return where.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

/** Is done when colours have had the time to fade over: what is half faded has a contrast that nobody reads. */
function settled(where: Page | Frame): Promise<void> {
  return where.evaluate(() => new Promise<void>((done) => setTimeout(done, 400)));
}

/** Is done when every part of the step is drawn: they come one frame after the other. */
export async function drawn(where: Page | Frame): Promise<void> {
  await where.waitForFunction(() => document.querySelector('vaxla-later[data-waiting]') === null);
}

/** Elements that reach out to the right of the pane, but for those in the table that may scroll. */
export function sideways(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    return [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.contracts, .spoken, svg') && element.getBoundingClientRect().width > 0)
      .filter((element) => element.getBoundingClientRect().right > edge + 1)
      .map((element) => `${element.tagName}.${element.getAttribute('class') ?? ''}`);
  });
}

/** Texts smaller than they may be: 12 px, 11 on the axes of charts. */
export function smallTexts(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const small: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      // The digit in a mark is part of its drawing, and the name stands beside it.
      if (!holder || text === '' || holder.closest('script, style, title, desc, .mark, .spoken')) continue;
      const least = holder.matches('.axis') ? 11 : 12;
      if (parseFloat(getComputedStyle(holder).fontSize) < least) small.push(text.slice(0, 40));
    }
    return small;
  });
}

/** Things to press that are smaller than 24 by 24 px. */
export function smallTargets(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, fluent-button, summary, td.cell')]
      .filter((element) => element.checkVisibility())
      .map((element) => {
        // A choice in a row is pressed on its label.
        const target = element.closest('label.segment, .number-field') ?? element;
        return { element, box: target.getBoundingClientRect() };
      })
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ element, box }) => `${element.outerHTML.slice(0, 80)} ${box.width}×${box.height}`),
  );
}

/** Things to press that Tab does not come to, walking once through the page from its top. */
export async function unreachable(page: Page | Frame): Promise<readonly string[]> {
  const { keyboard } = 'keyboard' in page ? page : page.page();
  const count = await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, select, input, fluent-button, summary, td.cell')];
    const wanted = all.filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches(':disabled, [disabled], td[tabindex="-1"], fluent-menu-item, input[type=radio]:not(:checked)'),
    );
    Object.assign(window, { wanted: new Set(wanted) });
    document.querySelector<HTMLElement>('.step')?.focus();
    return all.length;
  });
  for (let step = 0; step < count + 5; step += 1) {
    const left = await page.evaluate(() => {
      const { wanted } = window as unknown as { wanted: Set<Element | null> };
      wanted.delete(document.activeElement);
      return wanted.size;
    });
    if (left === 0) return [];
    await keyboard.press('Tab');
  }
  return page.evaluate(() =>
    [...(window as unknown as { wanted: Set<Element> }).wanted].map((element) => element.outerHTML.slice(0, 100)),
  );
}
