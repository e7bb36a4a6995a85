/** Width of a text, for leaving room: a letter of a narrow sans-serif font is about half as wide as the font is high. */
export function roomFor(text: string, size: number): number {
  return text.length * size * 0.5;
}

/**
 * A label in as many lines as it needs to fit into `room` pixels, broken where it says so itself and between words; a word
 * wider than the room runs on.
 * @example labelLines('Sluten vård\n−4,2', 40, 10) // ['Sluten', 'vård', '−4,2']
 */
export function labelLines(text: string, room: number, size: number): readonly string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    for (const word of part.split(' ')) {
      const last = lines.at(-1);
      if (last !== undefined && roomFor(`${last} ${word}`, size) <= room) lines[lines.length - 1] = `${last} ${word}`;
      else lines.push(word);
    }
    return lines;
  });
}

/**
 * How many labels there are to each that is shown, where labels need `needed` pixels and stand `apart` pixels from each other.
 * @example labelStep(50, 20) // 3
 */
export function labelStep(needed: number, apart: number): number {
  return Math.max(1, Math.ceil(needed / Math.max(1, apart)));
}
