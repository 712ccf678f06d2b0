/**
 * CRC-32 (IEEE 802.3): finds every change of up to 32 neighbouring bits, and any other with odds of 1 in 4,294,967,296.
 * It shows that something was cut or misread; it proves nothing about who made it.
 */
export function crc32(bytes: Iterable<number>): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

/** CRC-32 of a text's UTF-8, as eight hexadecimal digits. */
export function checksumOf(text: string): string {
  return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
}
