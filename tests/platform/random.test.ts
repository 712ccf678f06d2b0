import { expect, it } from 'vitest';
import { createRandom } from '../../src/platform/random';

it('gives as many bytes as were asked for, in hexadecimal digits, new ones each time', () => {
  const random = createRandom(globalThis.crypto);
  const salts = Array.from({ length: 20 }, () => random(16));
  expect(new Set(salts).size).toBe(20);
  expect(salts.every((salt) => /^[0-9a-f]{32}$/.test(salt))).toBe(true);
  expect(random(5)).toMatch(/^[0-9a-f]{10}$/);
});
