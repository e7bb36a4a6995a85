import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { DOMWindow } from 'jsdom';

const library = path.join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const origin = 'https://localhost';

// Named as jsdom 26 has them; the types at hand are a later version's, which loads files in another way.
const { JSDOM, ResourceLoader } = jest.requireActual<{
  readonly JSDOM: new (page: string, options: object) => { readonly window: DOMWindow };
  readonly ResourceLoader: new () => object;
}>('jsdom');

/** Answers for Microsoft's server with the library's own files. */
class LibraryFiles extends ResourceLoader {
  fetch(url: string): Promise<Buffer> {
    return Promise.resolve(readFileSync(path.join(library, url.split('/hosted/')[1] ?? '')));
  }
}

/** A message from the library to the window that hosts it. */
interface Message {
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: { readonly ArrayData?: readonly unknown[]; readonly DdaMethod?: { readonly DispatchId: number } };
}

/** Numbers by which the library asks the host for a method. */
const methods = { commandCompleted: 94, richApi: 93 } as const;

const start = {
  ...{ _id: 'vaxla', _appName: 16, _appVersion: '16.0', _appUILocale: 'sv-SE', _dataLocale: 'sv-SE', _docUrl: 'book' },
  ...{ _clientMode: 1, _settings: [], _reason: 'inserted', _appDomains: [], _initialDisplayMode: 2 },
  _requirementMatrix: '{"ExcelApi":"1.9","SharedRuntime":"1.1"}',
};

/** A window in which the real Office.js has started, for a host that agrees to everything and knows no workbook. */
export interface OfficeWindow {
  readonly window: DOMWindow;
  /** Presses a button of the ribbon, as the host does; is done when the library has said that the command is over. */
  press(functionName: string): Promise<void>;
}

/** Starts the real, unmodified Office.js in a window of its own. */
export async function officeWindow(): Promise<OfficeWindow> {
  const completed: (() => void)[] = [];
  let pressing: Message | undefined;
  const send = (message: Message, type: 0 | 1, data: unknown): void => {
    const { _actionName, _conversationId, _correlationId } = message;
    const answer = { _actionName, _conversationId, _correlationId, _data: data };
    const rest = { _messageType: 1, _errorCode: 0, _responseType: type, _serializerVersion: 1 };
    const event = new dom.window.MessageEvent('message', { data: JSON.stringify({ ...answer, ...rest }), origin });
    dom.window.dispatchEvent(event);
  };
  const receive = (text: string): void => {
    const message = JSON.parse(text) as Message;
    const method = message._data?.DdaMethod?.DispatchId;
    if (message._actionName === 'appCommandInvoked') pressing = message;
    if (method === methods.commandCompleted) completed.shift()?.();
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') send(message, 0, start);
    else if (method === methods.richApi) send(message, 0, { Error: 0, Version: 1, Data: [200, [], agreed(message)] });
    else send(message, 0, { Error: 0 });
  };
  const query = `_host_Info=Excel$Web$16.01$sv-SE$$$disableLogging$3#&_xdm_Info=${encodeURIComponent(`a|b|${origin}`)}`;
  const page = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.debug.js"></script>';
  const dom = new JSDOM(`<!doctype html><head>${page}</head>`, {
    url: `${origin}:3000/taskpane.html?${query}`,
    runScripts: 'dangerously',
    resources: new LibraryFiles(),
    beforeParse(window: DOMWindow) {
      Object.defineProperty(window.Document.prototype, 'domain', { get: () => window.location.hostname });
      Object.defineProperty(window, 'opener', {
        value: { postMessage: (text: string) => queueMicrotask(() => receive(text)) },
      });
    },
  });
  await new Promise((loaded) => dom.window.addEventListener('load', loaded));
  await (dom.window as unknown as { Office: { onReady(): Promise<unknown> } }).Office.onReady();
  return {
    window: dom.window,
    press: (functionName) =>
      new Promise((done, refuse) => {
        if (!pressing) return refuse(new Error('The library does not listen to the ribbon.'));
        completed.push(done);
        send(pressing, 1, { 0: 'pressed', 1: functionName, 2: JSON.stringify({ source: { id: functionName } }) });
      }),
  };
}

/** An answer that lets every action of a request pass. */
function agreed(message: Message): string {
  const { Actions } = JSON.parse(String(message._data?.ArrayData?.[4])) as { Actions: readonly { Id: number }[] };
  return JSON.stringify({ Results: Actions.map(({ Id }) => ({ ActionId: Id, Value: {} })), TraceIds: [] });
}
