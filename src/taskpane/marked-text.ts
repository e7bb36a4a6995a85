/** A text of which some characters, from one up to another, are marked; the same place twice: nothing is. */
export interface MarkedText {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** `<vaxla-marked-text>`: a text that lies behind a field of the same size and letters, and marks part of what is in it. */
class MarkedTextElement extends HTMLElement {
  set marked({ text, from, to }: MarkedText) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    // A last line without letters has a height all the same.
    this.replaceChildren(text.slice(0, from), ...(to > from ? [mark] : []), `${text.slice(to)}\u200b`);
  }
}

/** Makes the browser know the place; asked again it does nothing. */
export function defineMarkedText(): void {
  if (!customElements.get('vaxla-marked-text')) customElements.define('vaxla-marked-text', MarkedTextElement);
}
