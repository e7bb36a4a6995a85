import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { failure } from '../../words/problem';
import { contentType, headers } from './headers';
import { panePage } from './pane-page';
import { fileWithin, pathParts } from './served-file';

/** What the workbench serves. */
export interface Served {
  /** Folder of the built page. */
  readonly page: string;
  /** Folder of the built task pane, as it is put on a web server for Excel. */
  readonly pane: string;
  /** Folder of Office.js. */
  readonly office: string;
  /** The sample region's workbook. */
  readonly sample: string;
  /** The script that the pane loads before Office.js. */
  readonly shim: string;
}

/** The only address the workbench answers on: nobody else on the network reaches it. */
const ownAddress = '127.0.0.1';

const scripts = { shim: '/office-shim.js', office: '/office/office.js' } as const;
const paneFile = 'taskpane.html';

/**
 * The workbench's web server, not yet listening. Answers GET and HEAD under its own address alone: `/` the page, `/pane/`
 * the task pane, `/office/` Office.js, `/sample.xlsx` the sample region's workbook.
 */
export function workbenchServer(served: Served): Server {
  return createServer((request, response) => {
    const { status, type, body, whose } = answerOrFault(served, request);
    response.writeHead(status, { ...headers(type, whose), 'Content-Length': body.byteLength });
    end(request, response, body);
  });
}

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array;
  readonly whose: 'page' | 'pane';
}

/** A file that goes while it is read, as under a new build, costs one answer and not the server. */
function answerOrFault(served: Served, request: IncomingMessage): Answer {
  try {
    return answer(served, request);
  } catch {
    return refusal(500);
  }
}

function answer(served: Served, request: IncomingMessage): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  // A name that someone else's page lets lead here (DNS rebinding) is not answered.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return refusal(421);
  const path = (request.url ?? '').replace(/[?#].*$/s, '');
  if (path === '/') return fileAnswer(fileWithin(served.page, ['workbench.html']), 'page');
  if (path === '/sample.xlsx') return fileAnswer(served.sample, 'page');
  if (path === scripts.shim) {
    return { status: 200, type: contentType('.js'), body: Buffer.from(served.shim), whose: 'pane' };
  }
  const [first, ...rest] = pathParts(path) ?? [];
  if (first === undefined) return refusal(404);
  if (first === 'pane')
    return rest.join('/') === paneFile ? paneAnswer(served) : fileAnswer(fileWithin(served.pane, rest), 'pane');
  if (first === 'office') return fileAnswer(fileWithin(served.office, rest, true), 'pane');
  return fileAnswer(fileWithin(served.page, [first, ...rest]), 'page');
}

function paneAnswer({ pane }: Served): Answer {
  const html = panePage(readFileSync(join(pane, paneFile), 'utf8'), scripts);
  if (html === undefined) return refusal(500);
  return { status: 200, type: contentType(paneFile), body: Buffer.from(html), whose: 'pane' };
}

function fileAnswer(file: string | undefined, whose: 'page' | 'pane'): Answer {
  if (file === undefined) return refusal(404);
  return { status: 200, type: contentType(file), body: readFileSync(file), whose };
}

function refusal(status: 404 | 405 | 421 | 500): Answer {
  return { status, type: contentType('.txt'), body: Buffer.from(`${status}\n`), whose: 'page' };
}

function end(request: IncomingMessage, response: ServerResponse, body: Uint8Array): void {
  response.end(request.method === 'HEAD' ? undefined : body);
}

/**
 * Lets the server listen and gives the port it got: `port`, or one that is free where `port` is taken and may be left.
 * Throws VaxlaError where the port is taken and was asked for by number.
 */
export async function listening(server: Server, port: number, asked: boolean): Promise<number> {
  try {
    return await listen(server, port);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    if (asked) throw failure('workbench-port-taken', { port });
    return listen(server, 0);
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ownAddress, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}
