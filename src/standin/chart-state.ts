/** Values of an object's properties by name, and of the objects below it: what an add-in sets is what it reads back. */
export class PropertyBag {
  readonly values = new Map<string, unknown>();
  private readonly below = new Map<string, PropertyBag>();

  child(name: string): PropertyBag {
    const known = this.below.get(name);
    if (known) return known;
    const made = new PropertyBag();
    this.below.set(name, made);
    return made;
  }

  /** A value by its path, 'format/font/color'; undefined where nobody has set it. */
  get(path: string): unknown {
    const [first = '', ...rest] = path.split('/');
    return rest.length === 0 ? this.values.get(first) : this.below.get(first)?.get(rest.join('/'));
  }

  set(path: string, value: unknown): void {
    const [first = '', ...rest] = path.split('/');
    if (rest.length === 0) this.values.set(first, value);
    else this.child(first).set(rest.join('/'), value);
  }

  copy(): PropertyBag {
    const made = new PropertyBag();
    made.take(this);
    return made;
  }

  /** Takes over everything another bag holds. */
  take(other: PropertyBag): void {
    for (const [name, value] of other.values) this.values.set(name, value);
    for (const [name, bag] of other.below) this.below.set(name, bag.copy());
  }
}

/** A series of a chart; references are formulas without '='. */
export class SeriesState {
  /** A text, or '=' and a reference to the cell that holds it. */
  name = '';
  values = '';
  categories = '';
  readonly points = new Map<number, PropertyBag>();
  /** Lengths of custom error bars, as references. */
  whiskers: { readonly up: string; readonly down: string } | undefined;

  constructor(readonly bag: PropertyBag = new PropertyBag()) {}
}

/** A chart on a sheet. Lengths in points from the sheet's corner. */
export class ChartState {
  left = 0;
  top = 0;
  width = 360;
  height = 216;
  series: SeriesState[] = [];
  readonly bag = new PropertyBag();
  /** The chart's part in the opened file, as long as nothing has changed, and its relationship there. */
  part: string | undefined;
  filedId: string | undefined;
  /** References of the file's part that read otherwise now, in the order they changed. */
  readonly rewrites: (readonly [string, string])[] = [];
  /** Where the inside of the axes lies in shares of the chart, as a file says it. */
  shares: { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | undefined;

  constructor(
    readonly id: string,
    public name: string,
    public type: string,
  ) {}

  /** References follow a sheet that is renamed or goes; whether any did. */
  follow(rewrite: (formula: string) => string): boolean {
    let changed = false;
    const after = (formula: string) => {
      const now = rewrite(formula);
      if (now === formula) return formula;
      changed = true;
      this.rewrites.push([formula.replace(/^=/, ''), now.replace(/^=/, '')]);
      return now;
    };
    for (const series of this.series) {
      if (series.name.startsWith('=')) series.name = after(series.name);
      series.values = after(series.values);
      series.categories = after(series.categories);
      series.whiskers &&= { up: after(series.whiskers.up), down: after(series.whiskers.down) };
    }
    return changed;
  }

  /** The same chart on another sheet, its references rewritten. */
  copied(id: string, rewrite: (formula: string) => string): ChartState {
    const made = new ChartState(id, this.name, this.type);
    made.left = this.left;
    made.top = this.top;
    made.width = this.width;
    made.height = this.height;
    made.bag.take(this.bag);
    made.shares = this.shares;
    made.series = this.series.map((series) => {
      const copy = new SeriesState(series.bag.copy());
      copy.name = rewrite(series.name);
      copy.values = rewrite(series.values);
      copy.categories = rewrite(series.categories);
      for (const [index, point] of series.points) copy.points.set(index, point.copy());
      copy.whiskers = series.whiskers && { up: rewrite(series.whiskers.up), down: rewrite(series.whiskers.down) };
      return copy;
    });
    return made;
  }
}
