/** The first 32 bits of the fractions of the cube roots of the first 64 primes (FIPS 180-4, §4.2.2). */
const constants = fractions(64, (prime) => Math.cbrt(prime));
/** The same of the square roots of the first eight (§5.3.3). */
const start = fractions(8, (prime) => Math.sqrt(prime));

function fractions(count: number, root: (prime: number) => number): Uint32Array {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (!found.some((prime) => candidate % prime === 0)) found.push(candidate);
  }
  return Uint32Array.from(found, (prime) => Math.floor((root(prime) % 1) * 2 ** 32));
}

/**
 * SHA-256 of some bytes, as 64 hexadecimal digits (FIPS 180-4). Written out because a job also runs where there is no
 * synchronous one; the test holds it against the machine's own.
 * @example sha256(new Uint8Array()).slice(0, 16) // 'e3b0c44298fc1c14'
 */
export function sha256(bytes: Uint8Array): string {
  const state = start.slice();
  const schedule = new Uint32Array(64);
  const whole = bytes.length - (bytes.length % 64);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < whole; at += 64) mix(state, schedule, view, at);

  const rest = bytes.length - whole;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes.subarray(whole));
  tail[rest] = 0x80;
  const ending = new DataView(tail.buffer);
  ending.setUint32(tail.length - 8, Math.floor(bytes.length / 2 ** 29));
  ending.setUint32(tail.length - 4, (bytes.length * 8) >>> 0);
  for (let at = 0; at < tail.length; at += 64) mix(state, schedule, ending, at);
  return Array.from(state, (word) => word.toString(16).padStart(8, '0')).join('');
}

/** One block of 64 bytes worked into the state (§6.2.2). */
function mix(state: Uint32Array, schedule: Uint32Array, view: DataView, at: number): void {
  for (let word = 0; word < 16; word += 1) schedule[word] = view.getUint32(at + 4 * word);
  for (let word = 16; word < 64; word += 1) {
    const early = schedule[word - 15]!;
    const late = schedule[word - 2]!;
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    schedule[word] = schedule[word - 16]! + first + schedule[word - 7]! + second;
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let round = 0; round < 64; round += 1) {
    const choice = (e & f) ^ (~e & g);
    const upper = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + upper + choice + constants[round]! + schedule[round]!) | 0;
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => (state[index] = state[index]! + word));
}

const turned = (word: number, bits: number): number => (word >>> bits) | (word << (32 - bits));
