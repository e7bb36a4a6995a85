import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { shimScript } from '../../standin/shim';
import type { Language } from '../../words/messages';
import { failure, problemText, VaxlaError } from '../../words/problem';
import { textsOf } from '../../words/texts';
import { openInBrowser } from './desktop-browser';
import { listening, workbenchServer, type Served } from './workbench-server';

/** The port the workbench asks for first. */
const usualPort = 3210;

/** What was asked for on the command line. */
export interface Asked {
  readonly port: number | undefined;
  readonly open: boolean;
  readonly language: Language;
}

/** Reads the command line of `npm start`. Throws VaxlaError where it cannot be read. */
export function asked(parameters: readonly string[]): Asked {
  const { port, open, lang } = options(parameters);
  if (lang !== 'sv' && lang !== 'en') throw failure('workbench-call', { detail: `--lang ${lang}` });
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65535)) {
    throw failure('workbench-call', { detail: `--port ${port}` });
  }
  return { port: port === undefined ? undefined : Number(port), open, language: lang };
}

function options(parameters: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        port: { type: 'string' },
        'no-open': { type: 'boolean', default: false },
        lang: { type: 'string', default: 'sv' },
      },
    });
    return { port: values.port, open: !values['no-open'], lang: values.lang };
  } catch (error) {
    throw failure('workbench-call', { detail: (error as Error).message });
  }
}

/** What is served from the project's folder. Throws VaxlaError where something has not been built or installed. */
export function servedFrom(project: string): Served {
  const served = {
    page: join(project, 'dist/workbench/page'),
    pane: join(project, 'dist/taskpane'),
    office: join(project, 'node_modules/@microsoft/office-js/dist'),
    sample: join(project, 'assets/exempelregionen.xlsx'),
    shim: shimScript,
  };
  const parts = [
    join(served.page, 'workbench.html'),
    join(served.pane, 'taskpane.html'),
    join(served.office, 'office.js'),
    served.sample,
  ];
  const missing = parts.find((file) => !existsSync(file));
  if (missing !== undefined) throw failure('workbench-not-built', { file: missing });
  return served;
}

/** Starts the workbench: serves it, prints its address and opens the browser. Resolves to an exit code on failure. */
export async function start(project: string, parameters: readonly string[]): Promise<number | undefined> {
  let language: Language = 'sv';
  try {
    const wish = asked(parameters);
    language = wish.language;
    const port = await listening(workbenchServer(servedFrom(project)), wish.port ?? usualPort, wish.port !== undefined);
    const { server } = textsOf(language).workbench;
    const address = `http://127.0.0.1:${port}/`;
    if (wish.port === undefined && port !== usualPort) process.stdout.write(`${server.otherPort(usualPort)}\n`);
    process.stdout.write(`${server.running(address)}\n`);
    if (wish.open) openInBrowser(address);
    return undefined;
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    process.stderr.write(`${problemText(language, error.problem)}\n`);
    return error.problem.code === 'workbench-call' ? 2 : 1;
  }
}
