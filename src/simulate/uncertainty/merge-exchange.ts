/** Two places whose numbers are exchanged where the first is larger. */
export type Exchange = readonly [number, number];

/**
 * The exchanges that sort some numbers, whatever they are (Batcher's merge exchange; Knuth, The Art of Computer
 * Programming 3, 5.2.2 algorithm M), without those that no wanted place hangs on.
 * @example mergeExchange(2, [0, 1]).length // 1
 */
export function mergeExchange(count: number, wanted: readonly number[]): readonly Exchange[] {
  const all: Exchange[] = [];
  let largest = 1;
  while (2 * largest < count) largest *= 2;
  for (let step = largest; step > 0; step = Math.floor(step / 2)) {
    let distance = step;
    let parity = 0;
    for (let reach = largest; ; reach = Math.floor(reach / 2)) {
      for (let place = 0; place + distance < count; place += 1) {
        if ((place & step) === parity) all.push([place, place + distance]);
      }
      if (reach === step) break;
      distance = reach - step;
      parity = step;
    }
  }
  const needed = new Set(wanted);
  return all
    .reverse()
    .filter(([low, high]) => {
      if (!needed.has(low) && !needed.has(high)) return false;
      needed.add(low).add(high);
      return true;
    })
    .reverse();
}
