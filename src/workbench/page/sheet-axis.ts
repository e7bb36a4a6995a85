/** A run of rows or columns of one size, as a sheet stores them: first and last index, size in pixels, 0 where hidden. */
export interface SizedRun {
  readonly first: number;
  readonly last: number;
  readonly size: number;
}

interface Segment extends SizedRun {
  /** Pixels from the sheet's edge to the first one. */
  readonly offset: number;
}

/**
 * Rows or columns of a sheet laid out one after another: where each begins and which lies at a distance. A million rows cost
 * no more than those that differ from the usual size: look-ups are binary searches among runs.
 */
export class SheetAxis {
  private readonly segments: readonly Segment[];
  /** Pixels of all together. */
  readonly length: number;

  /** `count` rows or columns of `usual` pixels, apart from the runs, which are in order and do not overlap. */
  constructor(
    readonly count: number,
    usual: number,
    runs: readonly SizedRun[],
  ) {
    const segments: Segment[] = [];
    let next = 0;
    let offset = 0;
    const put = (first: number, last: number, size: number) => {
      if (last < first) return;
      segments.push({ first, last, size, offset });
      offset += (last - first + 1) * size;
      next = last + 1;
    };
    for (const { first, last, size } of runs) {
      if (first >= count) break;
      put(next, first - 1, usual);
      put(first, Math.min(last, count - 1), size);
    }
    put(next, count - 1, usual);
    this.segments = segments;
    this.length = offset;
  }

  /** Pixels from the sheet's edge to where `index` begins; the whole length from `count` on. */
  offset(index: number): number {
    if (index >= this.count) return this.length;
    const segment = this.segmentWhere(({ first }) => first <= index);
    return segment ? segment.offset + (index - segment.first) * segment.size : 0;
  }

  /** Pixels of one row or column; 0 where hidden. */
  size(index: number): number {
    return this.offset(index + 1) - this.offset(index);
  }

  /** The visible row or column at a distance from the edge; the last one beyond the end. */
  indexAt(pixels: number): number {
    const segment = this.segmentWhere(({ offset }) => offset <= pixels) ?? this.segments[0];
    if (!segment) return 0;
    // What is hidden begins where its successor does, so it is found only where nothing follows.
    if (segment.size === 0) return this.shownFrom(segment.first, -1) ?? 0;
    return Math.min(segment.last, segment.first + Math.max(0, Math.floor((pixels - segment.offset) / segment.size)));
  }

  /** The nearest visible one from `index` on, forwards (1) or backwards (-1); undefined where all are hidden. */
  shownFrom(index: number, direction: 1 | -1): number | undefined {
    let at = index;
    while (at >= 0 && at < this.count) {
      const segment = this.segmentWhere(({ first }) => first <= at);
      if (!segment) return undefined;
      if (segment.size > 0) return at;
      at = direction > 0 ? segment.last + 1 : segment.first - 1;
    }
    return undefined;
  }

  /** The last segment of which the condition holds, given that it holds of a first part of them. */
  private segmentWhere(holds: (segment: Segment) => boolean): Segment | undefined {
    let low = 0;
    let high = this.segments.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.segments[middle] as Segment)) low = middle + 1;
      else high = middle;
    }
    return this.segments[low - 1];
  }
}
