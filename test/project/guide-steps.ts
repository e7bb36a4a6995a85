import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const root = join(__dirname, '../..');
const command = join(root, 'dist', 'cli', 'vaxla.js');
const drawnOnce = join(__dirname, 'drawn-once.js');

/** A step of a guide in the order a reader takes them: a fence with its language, or what a comment says happens between. */
export type Step =
  | { readonly kind: 'sh' | 'text'; readonly lines: readonly string[] }
  | { readonly kind: 'saved'; readonly file: string; readonly text: string }
  | { readonly kind: 'typed'; readonly key: string; readonly value: number; readonly file: string }
  | { readonly kind: 'workbook'; readonly file: string };

const pieces =
  /<!-- saved as: (?<saved>\S+) -->\s*```yaml\n(?<yaml>[\s\S]*?)```|<!-- typed: (?<key>\S+) (?<value>\S+) in (?<into>\S+) -->|<!-- workbook: (?<workbook>\S+) -->|```(?<language>sh|text)\n(?<fence>[\s\S]*?)\n```/g;

/** The steps of a guide, by its name in docs. */
export function stepsOf(name: string): readonly Step[] {
  const page = readFileSync(join(root, 'docs', name), 'utf8');
  return [...page.matchAll(pieces)].map((match): Step => {
    const { saved, yaml, key, value, into, workbook, language, fence } = match.groups as Record<string, string>;
    if (saved) return { kind: 'saved', file: saved, text: yaml! };
    if (key) return { kind: 'typed', key, value: Number(value), file: into! };
    if (workbook) return { kind: 'workbook', file: workbook };
    return { kind: language as 'sh' | 'text', lines: plain(fence!).split('\n') };
  });
}

/** Text with plain spaces and none at the ends of lines: what a reader sees. */
const plain = (text: string): string => text.replace(/\u00a0/g, ' ').replace(/ +$/gm, '');

/** Words of a command line; those in quotes stay together. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);

/** Types a number into the yellow cell of an assumption, as a reader would in Excel; its key stands in column A. */
function type(path: string, key: string, value: number): void {
  const parts = unzipSync(new Uint8Array(readFileSync(path)));
  const named = new RegExp(`<c r="A(\\d+)"[^>]*><is><t[^>]*>${key}</t>`);
  for (const [part, bytes] of Object.entries(parts)) {
    if (!part.startsWith('xl/worksheets/sheet')) continue;
    const text = strFromU8(bytes);
    const row = named.exec(text)?.[1];
    if (row === undefined) continue;
    const cell = new RegExp(`(<c r="D${row}"[^>]*><v>)[^<]*`);
    if (!cell.test(text)) break;
    parts[part] = strToU8(text.replace(cell, `$1${value}`));
    writeFileSync(path, zipSync(parts, { level: 1 }));
    return;
  }
  throw new Error(`no yellow cell of ${key} in ${path}`);
}

/** Lines of a page that are not where they should be in what was printed; "…" stands for anything between. */
function missing(shown: readonly string[], printed: readonly string[]): readonly string[] {
  let from = 0;
  return shown.flatMap((line) => {
    if (line.trim() === '…') return [];
    const begins = line.endsWith(' …') ? line.slice(0, -2) : undefined;
    const at = printed.findIndex(
      (other, index) => index >= from && (begins ? other.startsWith(begins) : other === line),
    );
    if (at < 0) return [line];
    from = at + 1;
    return [];
  });
}

/** What came of a guide's steps: what did not go as the page says, and what each command printed, by its words. */
export interface Taken {
  readonly wrong: readonly string[];
  readonly outputs: ReadonlyMap<string, string>;
}

/** How the steps of a guide are taken. */
export interface Taking {
  /** Draws where the page shows nothing that comes of them: that a command succeeds does not hang on their number. */
  readonly unshownDraws: number;
  /** A folder of draws, which guides that ask the same share. */
  readonly drawn: string;
}

/** All draws are made where the page shows something that comes of them, and elsewhere as few as are asked for. */
function fewerDraws(steps: readonly Step[], command: Step, { unshownDraws }: Taking): readonly string[] {
  const next = steps[steps.indexOf(command) + 1];
  const shown = next?.kind === 'text' ? next.lines.join(' ') : '';
  return /P5/.test(shown) ? [] : ['--draws', `${unshownDraws}`];
}

/** Takes a guide's steps in a folder of its own. */
export function taken(name: string, taking: Taking): Taken {
  const folder = mkdtempSync(join(tmpdir(), 'vaxla-guide-'));
  const wrong: string[] = [];
  const outputs = new Map<string, string>();
  const steps = stepsOf(name);
  let printed: readonly string[] = [];
  try {
    mkdirSync(join(folder, 'assets'));
    copyFileSync(join(root, 'assets/exempelregionen.xlsx'), join(folder, 'assets/exempelregionen.xlsx'));
    for (const step of steps) {
      if (step.kind === 'saved') writeFileSync(join(folder, step.file), step.text);
      if (step.kind === 'typed') type(join(folder, step.file), step.key, step.value);
      if (step.kind === 'workbook') copyFileSync(join(root, 'test/workbooks/kvartal.xlsx'), join(folder, step.file));
      if (step.kind === 'text') wrong.push(...missing(step.lines, printed).map((line) => `not printed: ${line}`));
      for (const line of step.kind === 'sh' ? step.lines : []) {
        const words = wordsOf(line);
        if (line === 'npm ci') continue;
        if (words[0] === 'mkdir') mkdirSync(join(folder, words.at(-1)!));
        else if (!line.startsWith('npm run --silent vaxla -- ')) wrong.push(`no command of Växla: ${line}`);
        else {
          const given = words.slice(5);
          const parameters = given[0] === 'simulate' ? [...given, ...fewerDraws(steps, step, taking)] : given;
          const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', drawnOnce, command, ...parameters], {
            cwd: folder,
            encoding: 'utf8',
            env: { ...process.env, SOURCE_DATE_EPOCH: '1795219200', DRAWN_ONCE: taking.drawn },
            maxBuffer: 1 << 28,
          });
          if (status !== 0) wrong.push(`${line}: exit ${status}, ${stderr}`);
          printed = plain(`${stdout}\n${stderr}`).split('\n');
          outputs.set(given.join(' '), stdout);
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { wrong, outputs };
}
