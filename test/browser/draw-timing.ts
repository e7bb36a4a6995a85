import type { Frame } from 'playwright-core';

/** What the pane took for one thing a person did, ms. */
export interface DrawTimings {
  /** From a slider's move to the line with the chosen values. */
  readonly picture: readonly number[];
  /** From a slider's move to its fan from all draws. */
  readonly fan: readonly number[];
  /** From another seed to the first band, from 1,000 draws. */
  readonly firstBand: readonly number[];
  /** From a slider's move while everything is being drawn to the line with the chosen values. */
  readonly whileDrawing: readonly number[];
  /** Tasks on the page's thread of more than 50 ms meanwhile. */
  readonly longTasks: readonly number[];
  readonly cores: number;
  /** The fewest draws a fan was from. */
  readonly fanDraws: number;
  readonly draws: number;
}

/** Moves the slider under the chart and enters seeds, on the step with the answer, and takes the time to what is drawn. */
export function drawTimings(
  frame: Frame,
  counts: { readonly moves: number; readonly seeds: number },
): Promise<DrawTimings> {
  return frame.evaluate(async ({ moves, seeds }): Promise<DrawTimings> => {
    const one = <Found extends Element>(selector: string): Found => {
      const found = document.querySelector<Found>(selector);
      if (!found) throw new Error(`nothing on the page is ${selector}`);
      return found;
    };
    const shape = (kind: string) => document.querySelector(`.chart path.${kind}`)?.getAttribute('d') ?? '';
    const band = () => shape('band');
    const line = () => shape('series.scenario-3');
    const longTasks: number[] = [];
    const observer = new PerformanceObserver((list) =>
      longTasks.push(...list.getEntries().map((each) => each.duration)),
    );
    observer.observe({ type: 'longtask' });
    const until = async (holds: () => boolean): Promise<void> => {
      for (const end = performance.now() + 60_000; !holds();) {
        if (performance.now() > end) throw new Error('nothing was drawn in a minute');
        await new Promise((done) => requestAnimationFrame(done));
      }
    };
    const idle = () => until(() => document.querySelector('.draws fluent-progress-bar') === null && band() !== '');
    const pause = (time: number) => new Promise((done) => setTimeout(done, time));
    const slide = (value: number) => {
      const slider = one<HTMLInputElement>('.follow-up input[type=range]');
      slider.value = String(value);
      slider.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const timed = async (act: () => void, ...ends: (() => boolean)[]): Promise<readonly number[]> => {
      const start = performance.now();
      act();
      const times: number[] = [];
      for (const end of ends) {
        await until(end);
        times.push(performance.now() - start);
      }
      return times;
    };
    const other = (now: () => string): (() => boolean) => {
      const before = now();
      return () => now() !== before && now() !== '';
    };
    await idle();
    const digits = (selector: string) => Number(one(selector).textContent?.replace(/\D/g, ''));
    let fanDraws = Infinity;
    const [picture, fan]: [number[], number[]] = [[], []];
    // The first move prepares what the later ones use; it is not counted.
    for (let move = 0; move <= moves; move += 1) {
      const times = await timed(() => slide(30 + ((move * 17) % 41)), other(line), other(band));
      if (move === 0) continue;
      picture.push(times[0]!);
      fan.push(times[1]!);
      fanDraws = Math.min(fanDraws, digits('.draws-line span'));
    }
    const firstBand: number[] = [];
    const whileDrawing: number[] = [];
    for (let seed = 2; seed < 2 + seeds; seed += 1) {
      await idle();
      await pause(300);
      const field = one<HTMLInputElement>('.draws-field:nth-child(2) input');
      const enter = () => {
        field.value = String(seed);
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      const start = performance.now();
      enter();
      await until(() => band() === '');
      await until(() => band() !== '');
      firstBand.push(performance.now() - start);
      whileDrawing.push(...(await timed(() => slide(20 + seed), other(line))));
    }
    await idle();
    observer.disconnect();
    const draws = digits('.draws');
    return { picture, fan, firstBand, whileDrawing, longTasks, cores: navigator.hardwareConcurrency, fanDraws, draws };
  }, counts);
}
