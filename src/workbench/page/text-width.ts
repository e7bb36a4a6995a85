/** Measures texts as the page draws them, in pixels, and remembers what it measured. */
export class TextWidths {
  private readonly known = new Map<string, number>();
  private readonly context = document.createElement('canvas').getContext('2d');

  /** `font` as in CSS: 'bold 14.67px Calibri'. */
  width(text: string, font: string): number {
    const key = `${font}\n${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    // Without a canvas a letter counts as half as wide as it is high.
    let width = text.length * 7;
    if (this.context) {
      this.context.font = font;
      width = this.context.measureText(text).width;
    }
    if (this.known.size > 20_000) this.known.clear();
    this.known.set(key, width);
    return width;
  }
}
