/** @returns so many random bytes as hexadecimal digits, from the browser's own source of chance. */
export function createRandom(crypto: Pick<Crypto, 'getRandomValues'>): (bytes: number) => string {
  return (bytes) =>
    Array.from(crypto.getRandomValues(new Uint8Array(bytes)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
