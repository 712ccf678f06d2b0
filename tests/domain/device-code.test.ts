import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deviceCode, readDeviceCode } from '../../src/domain/device-code';
import type { DeviceFacts } from '../../src/domain/readiness';

const GOOD: DeviceFacts = {
  offline: 'ready',
  files: { state: 'checked', total: 231, missing: 0, damaged: 0 },
  storage: 'yes',
  setUp: 'ready',
  languages: { offered: 1, aboard: 1, read: 1 },
  camera: 'there',
};
const BAD: DeviceFacts = {
  ...GOOD,
  offline: 'update-waiting',
  files: { state: 'checked', total: 231, missing: 400, damaged: 2 },
  storage: 'no',
  setUp: 'none',
  languages: { offered: 2, aboard: 2, read: 0 },
  camera: 'denied',
};

const SIGNS = '0123456789ACDEFGHJKMNPQRSTVWXYZ';
const facts: fc.Arbitrary<DeviceFacts> = fc.record({
  offline: fc.constantFrom('unsupported', 'installing', 'ready', 'update-waiting', 'cut-off', 'no-room'),
  files: fc.oneof(
    fc.constantFrom<DeviceFacts['files']>({ state: 'none' }, { state: 'checking' }),
    fc.record({ state: fc.constant('checked' as const), total: fc.nat(300), missing: fc.nat(40), damaged: fc.nat(40) }),
  ),
  storage: fc.constantFrom('checking', 'yes', 'no', 'unknown'),
  setUp: fc.constantFrom('none', 'broken', 'ready'),
  languages: fc.record({ offered: fc.integer({ min: 1, max: 9 }), aboard: fc.nat(9), read: fc.nat(9) }),
  camera: fc.constantFrom('checking', 'there', 'denied', 'absent'),
});
const version = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40)).map((numbers) => numbers.join('.'));

describe('the code IT reads out', () => {
  /** Frozen: codes may be written on a sticker or in a ticket. */
  it.each([
    ['0102-2001-2223', '0.1.0', GOOD],
    ['1233-2Z20-001Y', '1.2.3+0a1b2c3d', BAD],
  ])('%s', (code, of, tablet) => {
    expect(deviceCode(tablet, of)).toBe(code);
  });

  it('says what it was made of', () => {
    fc.assert(
      fc.property(facts, version, (tablet, of) => {
        const { files, languages, ...rest } = tablet;
        const few = (number: number) => Math.min(number, 30);
        const counts = files.state === 'checked' ? files : { missing: 0, damaged: 0 };
        const { offline, storage, setUp, camera } = rest;
        expect(readDeviceCode(deviceCode(tablet, of))).toEqual({
          version: of.split('.').map((number) => few(Number(number))),
          offline,
          files: files.state,
          missing: few(counts.missing),
          damaged: few(counts.damaged),
          storage,
          setUp,
          voice: languages.read === 0 ? 'none' : languages.read < languages.offered ? 'some' : 'all',
          camera,
        });
      }),
    );
  });

  it('is always twelve signs that sound and look like no other, in three groups', () => {
    fc.assert(
      fc.property(facts, version, (tablet, of) => {
        expect(deviceCode(tablet, of)).toMatch(/^[0-9AC-HJKMNP-TV-Z]{4}(-[0-9AC-HJKMNP-TV-Z]{4}){2}$/);
      }),
    );
  });

  it('is not passed with any one sign misheard', () => {
    const code = deviceCode(GOOD, '1.20.3').replace(/-/g, '');
    for (let at = 0; at < code.length; at += 1)
      for (const sign of SIGNS.replace(code[at]!, ''))
        expect(readDeviceCode(code.slice(0, at) + sign + code.slice(at + 1))).toBeUndefined();
  });

  it('is not passed with any two signs the wrong way round', () => {
    fc.assert(
      fc.property(facts, version, fc.nat(11), fc.nat(11), (tablet, of, a, b) => {
        const signs = deviceCode(tablet, of).replace(/-/g, '').split('');
        if (signs[a] === signs[b]) return;
        [signs[a], signs[b]] = [signs[b]!, signs[a]!];
        expect(readDeviceCode(signs.join(''))).toBeUndefined();
      }),
    );
  });

  it('may be written as people write', () => {
    const code = deviceCode(GOOD, '0.1.8');
    const written = code.toLowerCase().replace(/-/g, ' ').replace(/8/g, 'b').replace(/0/g, 'o').replace(/1/g, 'l');
    expect(readDeviceCode(written)).toEqual(readDeviceCode(code));
    expect(readDeviceCode(code)).toBeDefined();
  });

  it.each(['', '0102', '0102-2001-2224-0', '0102-2001-222?', '0009-0000-0000'])('does not take %j', (heard) => {
    expect(readDeviceCode(heard)).toBeUndefined();
  });

  it('with a sum that fits and a sign no place has, is none', () => {
    // Place 4 says nothing but 0 to 5. One of these checks fits its sum, and is refused all the same.
    const codes = SIGNS.split('').map((check) => readDeviceCode(`0009-0000-000${check}`));
    expect(codes).toEqual(Array(31).fill(undefined));
  });

  it('counts a version that is none as 0', () => {
    expect(readDeviceCode(deviceCode(GOOD, 'dev'))?.version).toEqual([0, 0, 0]);
  });

  it('is explained in the guide for IT, by an example that is true', () => {
    const guide = readFileSync(new URL('../../docs/for-it.md', import.meta.url), 'utf8');
    const example = /`(\w{4}-\w{4}-\w{4})` is a tablet that is ready/.exec(guide)?.[1] ?? '';
    expect(readDeviceCode(example)).toMatchObject({ files: 'checked', missing: 0, damaged: 0, setUp: 'ready' });
    const rows = guide.split('\n').filter((line) => /^\| (\d+|1 to 3) \|/.test(line));
    expect(rows.map((row) => row.split('|')[1]?.trim())).toEqual([
      '1 to 3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
  });
});
