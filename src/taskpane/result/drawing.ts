const svgSpace = 'http://www.w3.org/2000/svg';

/** What a part of a drawing is made of: a text, or an element. */
type Part = SVGElement | string;

/** An element of a drawing: looks come from classes, never from style attributes, and texts are set as text. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  parts: readonly Part[] = [],
): SVGElement {
  const element = document.createElementNS(svgSpace, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  element.append(...parts);
  return element;
}

/** A picture with its text alternative: a title, and where it helps a longer description. */
export function picture(
  size: { readonly width: number; readonly height: number },
  said: { readonly title: string; readonly description?: string },
  parts: readonly Part[],
): SVGElement {
  return svg(
    'svg',
    {
      role: 'img',
      'aria-label': said.title,
      width: size.width,
      height: size.height,
      viewBox: `0 0 ${size.width} ${size.height}`,
      focusable: 'false',
    },
    [
      svg('title', {}, [said.title]),
      ...(said.description === undefined ? [] : [svg('desc', {}, [said.description])]),
      ...parts,
    ],
  );
}

/** How a picture is made for a width in px, so that its letters keep their size in a narrow pane. */
export type Draw = (width: number) => SVGElement;

/** `<vaxla-drawing>`: a place in the page that is drawn anew when it gets something else to draw, or another width. */
class Drawing extends HTMLElement {
  private drawn: Draw | undefined;
  private width = 0;
  private observer: ResizeObserver | undefined;

  set draw(draw: Draw) {
    this.drawn = draw;
    this.redraw();
  }

  connectedCallback(): void {
    this.width = this.clientWidth;
    this.observer = new ResizeObserver(() => {
      if (this.clientWidth === this.width) return;
      this.width = this.clientWidth;
      this.redraw();
    });
    this.observer.observe(this);
    this.redraw();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
  }

  private redraw(): void {
    if (this.drawn && this.width > 0) this.replaceChildren(this.drawn(this.width));
  }
}

/** Makes the browser know the place; asked again it does nothing. */
export function defineDrawing(): void {
  if (!customElements.get('vaxla-drawing')) customElements.define('vaxla-drawing', Drawing);
}
