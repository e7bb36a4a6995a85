import { frameAddress, frameHost, frameIdentity, frameName } from '../../standin/frame-host';
import { Host } from '../../standin/host';
import { OfficeHost } from '../../standin/office-host';
import type { StandInBook } from '../../standin/stand-in-book';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import { leavingWay, type LeavingWay } from './pane-focus';
import type { Theme } from './preferences';

/** What Excel on the web lets an add-in's frame do. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** The pane as it runs: its host, and how it stops answering. */
interface Running {
  readonly frame: HTMLIFrameElement;
  readonly host: Host;
  readonly office: OfficeHost;
  readonly stop: () => void;
}

/** The frame in which the very same task pane runs that Excel shows, with the stand-in as its host. */
export class PaneFrame {
  private running: Running | undefined;

  /** `left` is told where the keyboard wants to go when it leaves the pane. */
  constructor(
    private readonly place: HTMLElement,
    left: (way: LeavingWay) => void,
  ) {
    addEventListener('message', ({ source, data }) => {
      const way = source !== null && source === this.running?.frame.contentWindow ? leavingWay(data) : undefined;
      if (way !== undefined) left(way);
    });
  }

  /** Starts the pane anew, as Excel does when a workbook is opened. */
  restart(book: StandInBook, language: Language, theme: Theme): void {
    this.running?.stop();
    // Office.js keeps what a former start told it about its host.
    sessionStorage.clear();
    const page = `${location.origin}/pane/taskpane.html`;
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', sandbox);
    frame.title = textsOf(language).workbench.pane;
    frame.name = frameName(page, book.locale);
    frame.src = frameAddress(page, book.locale);
    const host = new Host(book);
    const office = new OfficeHost(host, { ...frameIdentity, theme });
    this.running = { frame, host, office, stop: frameHost(office, frame) };
    this.place.replaceChildren(frame);
  }

  /** Moves the keyboard into the pane. */
  focus(): void {
    this.running?.frame.contentWindow?.focus();
  }

  /** A click on a command of the ribbon; false where the pane has not started yet. */
  async command(name: string): Promise<boolean> {
    return (await this.running?.office.command(name)) ?? false;
  }

  /** A cell is being edited: Excel answers no add-in meanwhile. */
  editing(on: boolean): void {
    if (this.running) this.running.host.cellEditing = on;
  }
}
