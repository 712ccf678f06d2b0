/** Turning a PIN into something that may be stored. */
export interface PinCrypto {
  /** False where the browser has no Web Crypto (a page that is neither https nor localhost). */
  supported: boolean;
  /** See `derivePin`. Rejects when unsupported, or when its script is missing. */
  derive(pin: string, salt: string, iterations: number): Promise<string>;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (text: string) => Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * PBKDF2-HMAC-SHA-256, 256 bits, hex.
 * @param subtle the browser's, or undefined where there is none: rejects
 * @param salt 16 random bytes, hex
 */
export async function derivePin(
  subtle: SubtleCrypto | undefined,
  pin: string,
  salt: string,
  iterations: number,
): Promise<string> {
  if (!subtle) throw new Error('No Web Crypto here');
  const key = await subtle.importKey('raw', new TextEncoder().encode(pin), 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations }, key, 256);
  return hex(new Uint8Array(bits));
}
