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
  if (!(await where.evaluate(() => 'axe' in window))) await putAxeInto(where);
  await settled(where);
  return where.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run(document, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`);
  });
}

/** Puts axe into a page or a frame, by the debugger: the page's own policy would stop a script put into it. */
async function putAxeInto(where: Page | Frame): Promise<void> {
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
  await session.send('Runtime.evaluate', { expression: axe, contextId });
  await session.detach();
}

/** What axe has to say of the page in every theme, one after the other: themes change colours, and nothing that is there. */
export async function axeInEveryTheme(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'high contrast', 'light']) {
    await page.evaluate((name) => void (document.documentElement.dataset['theme'] = name), theme);
    await page.emulateMedia({ forcedColors: theme === 'high contrast' ? 'active' : 'none' });
    found.push(...(await axeViolations(page)).map((violation) => `${theme}: ${violation}`));
  }
  return found;
}

/** Is done when nothing fades any more: what is half faded has a contrast that nobody reads. */
function settled(where: Page | Frame): Promise<void> {
  return where.evaluate(async () => {
    const nextFrame = () => new Promise((done) => requestAnimationFrame(done));
    const rootsIn = (root: Document | ShadowRoot): readonly (Document | ShadowRoot)[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
    ];
    for (;;) {
      // What has changed begins to fade with the frame in which it is drawn.
      await nextFrame();
      await nextFrame();
      const fading = rootsIn(document)
        .flatMap((root) => root.getAnimations())
        .filter(({ playState, timeline }) => playState === 'running' && timeline === document.timeline)
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
      if (fading.length === 0) return;
      await Promise.allSettled(fading.map(({ finished }) => finished));
    }
  });
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
    const left = new Set<EventTarget | null>(wanted);
    Object.assign(window, { wanted: left });
    document.addEventListener('focusin', ({ target }) => left.delete(target));
    document.querySelector<HTMLElement>('.step')?.focus();
    left.delete(document.activeElement);
    return all.length;
  });
  const left = () => page.evaluate(() => (window as unknown as { wanted: Set<Element> }).wanted.size);
  for (let pressed = 0, wanted = await left(); wanted > 0 && pressed < count + 5; wanted = await left()) {
    // So many times at least, whatever else Tab comes to between them.
    for (let press = 0; press < wanted && pressed < count + 5; press += 1, pressed += 1) await keyboard.press('Tab');
  }
  return page.evaluate(() =>
    [...(window as unknown as { wanted: Set<Element> }).wanted].map((element) => element.outerHTML.slice(0, 100)),
  );
}
