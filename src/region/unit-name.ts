/**
 * A unit's name with case, spaces and punctuation folded: two writings that fold alike are one unit.
 * @example foldUnit(' Norra  Sjukhuset. ') // 'norra sjukhuset'
 */
export function foldUnit(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Words that many units share and that therefore tell nothing. */
const commonWords = new Set([
  ...['sjukhuset', 'sjukhus', 'sjukhusen', 'sjukh', 'sjh', 'lasarettet', 'lasarett', 'las', 'i', 'vid', 'och'],
  ...['hospital', 'the', 'of'],
]);

/**
 * Whether a text could name a unit that gives care.
 * @example soundsLikeUnit('Norra sjukhuset') // true
 * @example soundsLikeUnit('0–17 år') // false
 */
export function soundsLikeUnit(text: string): boolean {
  return /sjukhus|lasarett|vårdcentral|mottagning|klinik|sjh\b|hospital|clinics?\b|infirmary|förvaltning|division/i.test(
    text,
  );
}

/** Words that tell units apart, without the Swedish genitive s. */
function tellingWords(name: string): string[] {
  return foldUnit(name)
    .split(' ')
    .filter((word) => !commonWords.has(word))
    .map((word) => (word.length > 3 ? word.replace(/s$/, '') : word));
}

/**
 * The names among others that may be the same unit in another writing; never merged without the user's word.
 * @example likelyNames('Ystads lasarett', ['Lasarettet i Ystad', 'Norra sjukhuset']) // ['Lasarettet i Ystad']
 */
export function likelyNames(name: string, others: readonly string[]): string[] {
  const own = tellingWords(name);
  if (own.length === 0) return [];
  return others.filter((other) => {
    const theirs = tellingWords(other);
    const shared = own.filter((word) => theirs.includes(word)).length;
    return shared > 0 && shared >= Math.min(own.length, theirs.length);
  });
}
