import type { Host } from './host';

/** What the library sends to its host's window, as JSON. */
interface OfficeMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType: number;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data?: unknown;
}

type Answer = (text: string) => void;

const methods = { settingsRefresh: 75, settingsSave: 76, richApi: 93, commandDone: 94 } as const;

/** How a host is told apart, and what it says of its looks. */
interface OfficeOptions {
  readonly conversation: string;
  readonly appId: string;
  /** Office's theme; none is told where absent. */
  readonly theme?: 'light' | 'dark';
}

/** What Office tells of its theme. */
export const officeThemes = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#FFFFFF',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

/** Plays the window that Excel on the web opens an add-in in: takes the library's messages and answers them. */
export class OfficeHost {
  private readonly listeners = new Map<string, { message: OfficeMessage; answer: Answer }>();

  constructor(
    readonly host: Host,
    private readonly options: OfficeOptions,
  ) {
    host.events.to((data) => this.push('richApiMessage', { ArrayData: [data] }));
  }

  /** A message from the add-in's window; `answer` may be called any number of times, later too. */
  receive(text: string, answer: Answer): void {
    const message = JSON.parse(text) as OfficeMessage;
    const reply = (data: unknown, errorCode = 0) => answer(envelope(message, data, 0, errorCode));
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        reply(this.start());
        return;
      case 'ContextActivationManager_notifyHost':
        return;
      case 'executeMethod':
        this.execute(message, reply);
        return;
      default:
        if (message._actionType === 1) {
          this.listeners.set(message._actionName, { message, answer });
          reply({ Error: 0 });
        } else if (message._actionType === 2) {
          this.listeners.delete(message._actionName);
          reply({ Error: 0 });
        } else reply({ Error: 0 });
    }
  }

  /**
   * A person clicks a ribbon command, by the name of its function. Resolves to true when the add-in says it is done, to
   * false at once where no add-in listens yet.
   */
  command(functionName: string): Promise<boolean> {
    if (!this.listeners.has('appCommandInvoked')) return Promise.resolve(false);
    const done = new Promise<boolean>((resolve) => (this.commandDone = () => resolve(true)));
    this.push('appCommandInvoked', {
      0: functionName,
      1: functionName,
      2: JSON.stringify({ source: { id: functionName } }),
    });
    return done;
  }

  private commandDone: (() => void) | undefined;

  private push(action: string, data: unknown): void {
    const listener = this.listeners.get(action);
    if (listener) listener.answer(envelope(listener.message, data, 1, 0));
  }

  private execute(message: OfficeMessage, reply: (data: unknown, errorCode?: number) => void): void {
    const data = message._data as {
      readonly DdaMethod?: { readonly DispatchId: number };
      readonly ArrayData?: readonly unknown[];
      readonly DdaSettingsMethod?: { readonly Properties: readonly (readonly [string, string])[] };
    };
    switch (data.DdaMethod?.DispatchId) {
      case methods.richApi:
        void this.richApi(data.ArrayData ?? [], reply);
        return;
      case methods.settingsSave:
        this.host.saveSettings(data.DdaSettingsMethod?.Properties ?? []);
        reply({ Error: 0, Version: 1 });
        return;
      case methods.settingsRefresh:
        reply({
          Error: 0,
          Version: 1,
          Properties: { Settings: this.host.settings().map(([Name, Value]) => ({ Name, Value })) },
        });
        return;
      case methods.commandDone:
        this.commandDone?.();
        reply({ Error: 0 });
        return;
      default:
        reply({ Error: 0, Version: 1 });
    }
  }

  private async richApi(parts: readonly unknown[], reply: (data: unknown, errorCode?: number) => void): Promise<void> {
    const [custom, , , , body] = parts;
    const answer = await this.host.answer(String(body), String(custom ?? ''));
    if (answer === undefined) return;
    if ('refused' in answer) reply({ Error: answer.refused, Version: 1 });
    else reply({ Error: 0, Version: 1, Data: [200, ['Content-Type', 'application/json'], answer.body] });
  }

  private start(): unknown {
    const { conversation, appId, theme } = this.options;
    const { locale, matrix, book } = this.host;
    return {
      _id: conversation,
      _appName: 16,
      _appVersion: '16.00',
      _hostFullVersion: '16.0.19000.10000',
      _appUILocale: locale,
      _dataLocale: locale,
      _docUrl: `https://localhost/${book.fileName}`,
      _clientMode: this.host.readOnly ? 0 : 1,
      _settings: this.host.settings(),
      _reason: 'inserted',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: '00000000-0000-0000-0000-000000000000',
      _docTheme: '',
      _requirementMatrix: JSON.stringify(matrix),
      _appDomains: ['https://localhost'],
      _initialDisplayMode: 2,
      _appId: appId,
      ...(theme && { _officeTheme: officeThemes[theme] }),
    };
  }
}

function envelope(message: OfficeMessage, data: unknown, type: 0 | 1, errorCode: number): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: message._actionName,
    _conversationId: message._conversationId,
    _correlationId: message._correlationId,
    _origin: '',
    _errorCode: errorCode,
    _responseType: type,
    _data: data,
    _serializerVersion: 1,
  });
}
