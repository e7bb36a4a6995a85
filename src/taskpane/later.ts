import { html, Updates, type HTMLView, type ViewTemplate } from '@microsoft/fast-element';

/** Parts of the page that wait for a frame of their own, as they stand on it from top to bottom. */
const waiting = new Set<LaterPart>();
let due = false;

function drawNext(): void {
  due = false;
  const [next] = waiting;
  if (!next) return;
  waiting.delete(next);
  next.drawPart();
  drawSoon();
}

function drawSoon(): void {
  if (due || waiting.size === 0) return;
  due = true;
  requestAnimationFrame(drawNext);
}

/** `<vaxla-later>`: a place in the page whose part is drawn when the browser has drawn what stands above it. */
class LaterPart extends HTMLElement {
  template: ViewTemplate<unknown> | undefined;
  private held: unknown;
  private view: HTMLView | undefined;

  /** What the part is drawn from; a new one is put into the elements that stand there, in a frame of its own too. */
  set source(source: unknown) {
    this.held = source;
    if (this.view) this.wait();
  }

  connectedCallback(): void {
    this.wait();
  }

  disconnectedCallback(): void {
    waiting.delete(this);
    this.view?.dispose();
    this.view = undefined;
  }

  drawPart(): void {
    if (this.view) this.view.bind(this.held);
    else this.view = this.template?.render(this.held, this);
    delete this.dataset['waiting'];
  }

  private wait(): void {
    this.dataset['waiting'] = '';
    waiting.add(this);
    drawSoon();
  }
}

/** Is done when the page shows what has been set so far, the parts that wait for their frame too. */
export async function allDrawn(): Promise<void> {
  await Updates.next();
  while (waiting.size > 0) await new Promise(requestAnimationFrame);
}

/**
 * A part of the page that is drawn in a frame of its own, after what stands above it: a step drawn in one go would keep
 * the page from answering for longer than a person fails to notice (50 ms).
 */
export function later<Source>(part: ViewTemplate<Source>): ViewTemplate<Source> {
  if (!customElements.get('vaxla-later')) customElements.define('vaxla-later', LaterPart);
  return html<Source>`<vaxla-later :template="${() => part}" :source="${(source) => source}"></vaxla-later>`;
}
