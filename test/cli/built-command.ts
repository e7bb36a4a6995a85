import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');
const command = join(root, 'dist', 'cli', 'vaxla.js');

/** What a run of the command left behind: its exit code and both outputs. */
export interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly told: string;
}

/** Builds the command unless what is built is newer than every source it is built from. */
export function buildCommand(): void {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((file) =>
    join('src', file),
  );
  const changed = [...sources, 'package.json', 'webpack.config.js'].map((file) => statSync(join(root, file)).mtimeMs);
  if (existsSync(command) && statSync(command).mtimeMs > Math.max(...changed)) return;
  const webpack = join(root, 'node_modules', 'webpack', 'bin', 'webpack.js');
  const begun = new Date();
  execFileSync(process.execPath, [webpack, '--config-name', 'cli'], { cwd: root, stdio: 'pipe' });
  // A file that came out as it was is not written again: that it was built of these sources is said here.
  utimesSync(command, begun, begun);
}

/** Runs the built command with its own clock set, as a shell would. */
export function vaxla(...parameters: readonly string[]): Answer {
  return vaxlaAt('1795219200', ...parameters);
}

/** The same with another time, in seconds since 1970. */
export function vaxlaAt(time: string, ...parameters: readonly string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], {
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: time },
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, told: stderr };
}

/** Starts the built command and interrupts it after some milliseconds, as Ctrl-C does. */
export function interrupted(after: number, ...parameters: readonly string[]): Promise<Pick<Answer, 'code' | 'told'>> {
  const running = spawn(process.execPath, [command, ...parameters], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  running.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const interruption = setTimeout(() => running.kill('SIGINT'), after);
  return new Promise((resolve) => {
    running.on('close', (code) => {
      clearTimeout(interruption);
      resolve({ code, told });
    });
  });
}
