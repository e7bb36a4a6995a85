import { sha256 as digest } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';

/**
 * SHA-256 of some bytes, as 64 hexadecimal digits (FIPS 180-4), at once: browsers have only one that is waited for.
 * @example sha256(new Uint8Array()).slice(0, 16) // 'e3b0c44298fc1c14'
 */
export function sha256(bytes: Uint8Array): string {
  return bytesToHex(digest(bytes));
}
