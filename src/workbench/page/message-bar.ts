import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';

/** The line above the sheet that tells what did not work (ARIA role `alert`); closed by its button or by the next message. */
export class MessageBar {
  constructor(private readonly element: HTMLElement) {}

  show(text: string | undefined, language: Language): void {
    this.element.hidden = text === undefined;
    if (text === undefined) {
      this.element.replaceChildren();
      return;
    }
    const sentence = document.createElement('p');
    sentence.textContent = text;
    const close = document.createElement('button');
    close.type = 'button';
    close.textContent = textsOf(language).workbench.close;
    close.addEventListener('click', () => this.show(undefined, language));
    this.element.replaceChildren(sentence, close);
  }
}
