import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM, VirtualConsole } from 'jsdom';
import { StandInBook } from './stand-in-book';
import { Host, type HostOptions } from './host';
import { OfficeHost } from './office-host';
import type { Locale } from './views';

const conversation = 'vaxla';
const appId = '00000000-0000-0000-0000-000000000000';
const origin = 'https://localhost';

export interface JsdomOptions extends HostOptions {
  readonly bytes: Uint8Array;
  readonly fileName?: string;
  readonly locale?: Locale;
  /** Where office.js lies; found in node_modules where absent. */
  readonly officeFolder?: string;
  /** Starts the runtime of custom functions too; it waits for the first function that is associated. */
  readonly customFunctions?: true;
}

/** A window with the real library loaded, and the host it talks with. */
export interface JsdomExcel {
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: Host;
  readonly office: OfficeHost;
  readonly book: StandInBook;
  /** Ends the window. Wait for all that is under way first. */
  close(): void;
}

/** The library's files by path, compiled once for all windows. */
const scripts = new Map<string, Script>();

function scriptOf(path: string): Script {
  const known = scripts.get(path) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, known);
  return known;
}

/** Opens a workbook in the stand-in and loads the real, unmodified office.js on it. Resolves once Office is ready. */
export async function jsdomExcel(options: JsdomOptions): Promise<JsdomExcel> {
  const { bytes, fileName = 'Region.xlsx', locale = 'sv-SE' } = options;
  const book = StandInBook.open(bytes, fileName, { locale });
  const host = new Host(book, options);
  const office = new OfficeHost(host, { conversation, appId });
  const folder =
    options.officeFolder ??
    join(dirname(createRequire(__filename).resolve('@microsoft/office-js/package.json')), 'dist');
  // Flags: a shared runtime, and in it custom functions.
  const hostInfo = `Excel$Web$16.01$${locale}$$$disableLogging$${options.customFunctions ? 3 : 1}`;
  const xdmInfo = `${conversation}|${appId}|${origin}`;
  const address = `${origin}/taskpane.html?_host_Info=${hostInfo}&_xdm_Info=${encodeURIComponent(xdmInfo)}`;
  const errors: unknown[] = [];
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) => errors.push(error));
  const dom = new JSDOM('<!DOCTYPE html><html><head></head><body></body></html>', {
    url: address,
    runScripts: 'dangerously',
    pretendToBeVisual: true,
    virtualConsole,
    beforeParse(window) {
      window.name = JSON.stringify({ hostInfo, xdmInfo, baseFrameName: 'vaxla' });
      Object.defineProperty(window.Document.prototype, 'domain', { get: () => 'localhost' });
      const answer = (text: string) => {
        if (closed) return;
        window.dispatchEvent(new window.MessageEvent('message', { data: text, origin }));
      };
      Object.defineProperty(window, 'opener', {
        value: { postMessage: (text: string) => queueMicrotask(() => !closed && office.receive(text, answer)) },
      });
    },
  });
  let closed = false;
  const { window } = dom;
  // The library asks for its files by script tags beside its own: they are answered from the folder.
  const load = (name: string) => void scriptOf(join(folder, name)).runInContext(dom.getInternalVMContext());
  const append = window.HTMLHeadElement.prototype.appendChild;
  window.Node.prototype.appendChild = function appendChild<T extends Node>(this: Node, child: T): T {
    const source = (child as unknown as { src?: string }).src;
    if ((child as unknown as Element).tagName !== 'SCRIPT' || !source) return append.call(this, child) as T;
    const name = source.replace(/^.*\/dist\//, '').replace(/[?#].*$/, '');
    setTimeout(() => {
      if (closed) return;
      load(name);
      child.dispatchEvent(new window.Event('load'));
    }, 0);
    return child;
  };
  const tag = window.document.createElement('script');
  tag.setAttribute('type', 'vaxla/office');
  tag.setAttribute('src', `${origin}/dist/office.debug.js`);
  append.call(window.document.head, tag);
  load('office.debug.js');
  const globals = window as unknown as {
    Office: typeof Office;
    Excel: typeof Excel;
    OfficeExtension: typeof OfficeExtension & { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  await globals.Office.onReady();
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  return {
    window,
    Office: globals.Office,
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    host,
    office,
    book,
    close: () => {
      closed = true;
      window.close();
    },
  };
}
