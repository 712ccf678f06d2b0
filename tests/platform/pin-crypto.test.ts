import { describe, expect, it } from 'vitest';
import { createPinCrypto } from '../../src/platform/pin-crypto';

const pinCrypto = createPinCrypto(globalThis.crypto);

describe('a PIN made unreadable', () => {
  it.each([
    [1, '120fb6cffcf8b32c43e7225256c4f837a86548c92ccc35480805987cb70be17b'],
    [4096, 'c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a'],
  ])('is PBKDF2-HMAC-SHA-256: the known answer after %i rounds', async (iterations, hash) => {
    // 'password' and 'salt' of RFC 6070, with SHA-256.
    expect(await pinCrypto.derive('password', '73616c74', iterations)).toBe(hash);
  });

  it('differs with the PIN and with the salt', async () => {
    const [one, other] = [pinCrypto.salt(), pinCrypto.salt()];
    const hashes = await Promise.all([
      pinCrypto.derive('2580', one, 10),
      pinCrypto.derive('2581', one, 10),
      pinCrypto.derive('2580', other, 10),
    ]);
    expect(new Set(hashes).size).toBe(3);
  });

  it('has a salt of 16 bytes, a new one each time', () => {
    const salts = Array.from({ length: 20 }, () => pinCrypto.salt());
    expect(new Set(salts).size).toBe(20);
    expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
  });
});

describe('a page without Web Crypto', () => {
  it('says so, and does not pretend', async () => {
    const none = createPinCrypto({ getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto);
    expect(none.supported).toBe(false);
    expect(pinCrypto.supported).toBe(true);
    await expect(none.derive('2580', '00', 1)).rejects.toThrow('No Web Crypto');
  });
});
