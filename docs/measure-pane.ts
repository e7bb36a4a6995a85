import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { numberText } from '../src/words/number-text';
import { drawTimings, type DrawTimings } from '../test/browser/draw-timing';
import { startedServer } from '../test/browser/workbench-server';

/** Moves of the slider that are timed. */
const moves = 40;
const project = join(__dirname, '../..');

/** What is promised of each time, ms. */
const limits = { fan: 100, picture: 150, firstBand: 150, whileDrawing: 100, longTasks: 50, work: 50 } as const;

const pages = {
  sv: {
    file: 'atgardsrutan.md',
    head: ['Från', 'till', 'median, ms', 'längst, ms', 'mål, ms'],
    rows: {
      fan: ['reglaget flyttas', 'nytt band'],
      picture: ['reglaget flyttas', 'linjen med valda värden'],
      firstBand: ['ett annat frö', 'första bandet, ur 1 000 dragningar'],
      whileDrawing: ['reglaget flyttas medan dragningar pågår', 'linjen med valda värden'],
      longTasks: ['sidans tråd', 'upptagen utan avbrott, väntan på en kärna inräknad'],
      work: ['sidans tråd', 'processortid utan avbrott'],
    },
    made: (draws: string, fan: string, cores: number, machine: string) =>
      `Uppmätt i Chromium på exempelregionen, ${draws} dragningar (bandet under reglaget minst ${fan}), ${cores} kärnor, ${machine}, med \`npm run measure\`.`,
  },
  en: {
    file: 'task-pane.md',
    head: ['From', 'to', 'median, ms', 'longest, ms', 'goal, ms'],
    rows: {
      fan: ['the slider is moved', 'a new band'],
      picture: ['the slider is moved', 'the line with the chosen values'],
      firstBand: ['another seed', 'the first band, from 1,000 draws'],
      whileDrawing: ['the slider is moved while draws are under way', 'the line with the chosen values'],
      longTasks: ['the page’s thread', 'busy without a break, the wait for a core counted'],
      work: ['the page’s thread', 'processor time without a break'],
    },
    made: (draws: string, fan: string, cores: number, machine: string) =>
      `Measured in Chromium on the sample region, ${draws} draws (the band under the slider ${fan} at least), ${cores} cores, ${machine}, by \`npm run measure\`.`,
  },
} as const;

type Kind = keyof typeof limits;
const kinds = Object.keys(limits) as readonly Kind[];

type Timings = Pick<DrawTimings, 'cores' | 'fanDraws' | 'draws'> & Readonly<Record<Kind, readonly number[]>>;

/** What Chromium's trace tells of a task, µs, and of a thread. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The processor time of the tasks that kept the page's thread from answering for more than 50 ms, ms. */
function workOf(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`;
  const pages = new Set(traceEvents.filter(({ args }) => args?.name === 'CrRendererMain').map(threadOf));
  return traceEvents
    .filter((event) => event.name.endsWith('RunTask') && pages.has(threadOf(event)) && (event.dur ?? 0) > 50_000)
    .map(({ tdur = 0 }) => tdur / 1000);
}

async function measured(browser: Browser, address: string): Promise<Timings> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'sv-SE' });
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  await page.goto(address);
  const pane = page.frameLocator('#pane-frame iframe');
  await pane.locator('footer .forward:not([disabled])').waitFor();
  for (let step = 0; step < 3; step += 1) await pane.locator('footer .forward').click();
  await pane.locator('.chart path.band').first().waitFor();
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (!frame) throw new Error('the pane is not open');
  await browser.startTracing(page, { categories: ['toplevel'] });
  const timings = await drawTimings(frame, { moves, seeds: 3 });
  return { ...timings, work: workOf(await browser.stopTracing()) };
}

/** The table of a page, between its marks. */
function table(language: keyof typeof pages, timings: Timings): string {
  const { head, rows, made } = pages[language];
  const number = (value: number) => String(Math.round(value));
  const sorted = (kind: Kind) => [...timings[kind]].sort((one, other) => one - other);
  const lines = kinds.map((kind) => {
    const times = sorted(kind);
    const [median, longest] = [times[times.length >> 1], times[times.length - 1]];
    // No task of the page took longer than the least that the browser tells of.
    const cells = median === undefined || longest === undefined ? ['–', '< 50'] : [number(median), number(longest)];
    return [...rows[kind], ...cells, `≤ ${limits[kind]}`];
  });
  const count = (draws: number) => numberText(language, draws, 0);
  const machine = (cpus()[0]?.model ?? '').replace(/\s+/g, ' ').trim();
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((cells) => (cells[column] ?? '').length)));
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [
    made(count(timings.draws), count(timings.fanDraws), timings.cores, machine),
    '',
    row(head),
    row(widths.map((width) => '-'.repeat(width))),
    ...lines.map(row),
  ].join('\n');
}

async function measure(): Promise<void> {
  const { server, address } = await startedServer();
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const timings = await measured(browser, address);
    for (const language of ['sv', 'en'] as const) {
      const path = join(project, 'docs', pages[language].file);
      const text = readFileSync(path, 'utf8');
      const marked = /(<!-- measured -->\n)[^]*(\n<!-- \/measured -->)/;
      writeFileSync(
        path,
        text.replace(marked, (_, from: string, to: string) => `${from}\n${table(language, timings)}\n${to}`),
      );
      process.stdout.write(`${table(language, timings)}\n\n`);
    }
  } finally {
    await browser.close();
    server.kill();
  }
}

void measure();
