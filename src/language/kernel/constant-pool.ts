/** Numbers that code reads from memory: each once, at the beginning of the memory. */
export class ConstantPool {
  private readonly places = new Map<number, number>();

  constructor(private readonly room: number) {}

  get numbers(): readonly number[] {
    return [...this.places.keys()];
  }

  /** Where a number lies, in bytes; undefined where there is no room left. */
  addressOf(value: number): number | undefined {
    const known = this.places.get(value);
    if (known !== undefined) return 8 * known;
    if (this.places.size === this.room) return undefined;
    this.places.set(value, this.places.size);
    return 8 * (this.places.size - 1);
  }
}
