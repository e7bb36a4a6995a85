/** Windows-1252 from 80 to 9F (hexadecimal), where it differs from Latin-1; five places are unused. */
const westernSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Mac Roman from 80 to FF (hexadecimal), as Apple gives it; F0 is its own mark. */
const macSigns =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

/** Letters and signs that Swedish and English sheets hold. */
const usual = /[åäöÅÄÖéÉüÜøØæÆ\u00a0–—−‘’“”»…§°±µ€£²]/;
/** Signs that no sheet of a region holds there: within a word, or before one. They betray the wrong table. */
const odd =
  /[€…§°±²](?=\p{L})|[\p{L}][^\p{L}\p{N}\s.,;:()/'’"”&+%#_\-–—\u00a0][\p{L}]|[ˆ‰Š‹Œ¿¡¬√ƒ≈∆◊⁄‡·ÂÊÁËÈÍÎÏÌÓÔÒÚÛÙıˇ˜¯˘˙˚¸˝˛]/gu;

/**
 * Text of one byte a sign without any mark: Windows-1252, or Mac Roman where that alone makes words of it. Both are read and
 * the one with more usual letters and fewer odd signs is kept; Windows-1252 where they are as likely.
 * @example singleByte(new Uint8Array([0x4d, 0xe5, 0x6e])) // 'Mån'
 * @example singleByte(new Uint8Array([0x4d, 0x8c, 0x6e])) // 'Mån'
 */
export function singleByte(bytes: Uint8Array): string {
  const latin = new TextDecoder('latin1').decode(bytes);
  // Node 20's own decoder of Windows-1252 reads plain Latin-1, so that € and – come out as control characters.
  const western = latin.replace(/[\x80-\x9f]/g, (sign) => westernSigns[sign.charCodeAt(0) - 0x80] ?? sign);
  const mac = latin.replace(/[\x80-\xff]/g, (sign) => macSigns[sign.charCodeAt(0) - 0x80] ?? sign);
  return likeness(mac) > likeness(western) ? mac : western;
}

/** Usual letters beyond ASCII less odd signs, over the text's beginning. */
function likeness(text: string): number {
  const sample = text.slice(0, 200_000);
  const letters = [...sample].filter((sign) => usual.test(sign)).length;
  return letters - 3 * (sample.match(odd)?.length ?? 0) - 3 * (sample.match(/[\x80-\x9f]/g)?.length ?? 0);
}
