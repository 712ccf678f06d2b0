import { describe, expect, it } from 'vitest';
import { derivePin } from '../../src/platform/pin-crypto';

const { subtle } = globalThis.crypto;

describe('a PIN made unreadable', () => {
  it.each([
    [1, '120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b'],
    [4096, 'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a'],
  ])('is PBKDF2-HMAC-SHA-256: the known answer after %i rounds', async (iterations, hash) => {
    // 'password' and 'salt' of RFC 6070, with SHA-256.
    expect(await derivePin(subtle, 'password', '73616c74', iterations)).toBe(hash);
  });

  it('differs with the PIN and with the salt', async () => {
    const hashes = await Promise.all([
      derivePin(subtle, '2580', '00ff', 10),
      derivePin(subtle, '2581', '00ff', 10),
      derivePin(subtle, '2580', '00fe', 10),
    ]);
    expect(new Set(hashes).size).toBe(3);
  });
});

describe('a page without Web Crypto', () => {
  it('says so, and does not pretend', async () => {
    await expect(derivePin(undefined, '2580', '00', 1)).rejects.toThrow('No Web Crypto');
  });
});
