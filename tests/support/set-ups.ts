import fc from 'fast-check';
import { COMFORTS, PORTRAITS, REGIONS } from '../../src/domain/school';
import { ALL_BANDS, LIMITS, tidy, type SetUp } from '../../src/domain/school-setup';
import type { Carried } from '../../src/domain/set-up-transfer';

/**
 * Frozen: what a tablet of version 0.1 holds. It must be readable for ever, or 90 tablets forget their safe adults on
 * the day of an update.
 */
export const FROZEN_V1 =
  '{"version":1,"school":{"region":"GB-WLS","languages":["en","cy"],"bands":["7-9"],"idleMinutes":20,"bodyNames":"private-parts","people":[{"id":"school-2","name":"Mr Khan","role":"keeps children safe here","where":"the blue room","portrait":11}],"dsl":{"name":"Mrs Adeyemi","contact":"Room 4"}},"pin":{"salt":"000102030405060708090a0b0c0d0e0f","hash":"12de03822ee5878e4413f1038df579e975ca8bef7e053554be4846325bf03c29","iterations":600000}}';

/** Frozen: the first that knows a local authority and comforts. */
export const FROZEN_V1_COMFORTS =
  '{"version":1,"school":{"region":"GB-ENG","languages":["en"],"bands":["4-5","5-7"],"idleMinutes":4,"bodyNames":"correct","people":[{"id":"school-1","name":"Mrs Oye","role":"helps","where":"the hall","portrait":0}],"dsl":{"name":"Mrs Adeyemi","contact":"Room 4"},"authority":{"name":"Children’s front door","contact":"01234 567890"},"comforts":["larger-text","switch-scanning"]},"pin":{"salt":"000102030405060708090a0b0c0d0e0f","hash":"12de03822ee5878e4413f1038df579e975ca8bef7e053554be4846325bf03c29","iterations":600000}}';

const words = (most: number) =>
  fc
    .string({ minLength: 1, maxLength: most, unit: 'grapheme' })
    .map(tidy)
    .filter((text) => text.length > 0 && text.length <= most && tidy(text) === text);
const hex = (bytes: number) =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: bytes * 2, maxLength: bytes * 2 })
    .map((all) => all.join(''));
const some = <T>(all: readonly T[]) => fc.uniqueArray(fc.constantFrom(...all), { minLength: 1 });
const contact = fc.record({ name: words(60), contact: words(120) });

/** Any set-up there may be. */
export const setUp: fc.Arbitrary<SetUp> = fc.record({
  version: fc.constant(1 as const),
  school: fc.record(
    {
      region: fc.constantFrom(...REGIONS),
      languages: some(['en', 'cy', 'pl', 'ur']),
      bands: some(ALL_BANDS),
      idleMinutes: fc.integer({ min: 1, max: 20 }),
      bodyNames: fc.constantFrom('correct' as const, 'private-parts' as const),
      people: fc
        .array(fc.record({ name: words(40), role: words(40), where: words(60), portrait: fc.nat(PORTRAITS - 1) }), {
          minLength: 1,
          maxLength: 12,
        })
        .map((all) => all.map((one, at) => ({ id: `school-${at}`, ...one }))),
      dsl: contact,
      authority: contact,
      comforts: fc.uniqueArray(fc.constantFrom(...COMFORTS)),
    },
    { requiredKeys: ['region', 'languages', 'bands', 'idleMinutes', 'bodyNames', 'people', 'dsl'] },
  ),
  pin: fc.record({ salt: hex(16), hash: hex(32), iterations: fc.constant(600_000) }),
});

const signOff = fc.record({
  version: fc.integer({ min: 0, max: 999 }),
  day: fc.constantFrom('2026-11-25', '2027-02-28'),
  initials: fc.constantFrom('AB', 'ÉO', 'ABCDE'),
});

/** Any set-up with any sign-offs, as a file carries it. */
export const carried: fc.Arbitrary<Carried> = fc.record({
  setUp,
  signOffs: fc.record(
    {
      signedOff: fc.dictionary(
        fc.constantFrom('secrets', 'feelings', 'check-7-9-after', 'cy/secrets', 'pa-Guru/touches'),
        signOff,
        {
          noNullPrototype: true,
        },
      ),
      signOffNeeded: fc.constant(true as const),
    },
    { requiredKeys: ['signedOff'] },
  ),
});

/** As long as every limit allows, in letters that take the most room in a file. */
export function largestSetUp(): SetUp {
  const long = (most: number) => '"'.repeat(most);
  return {
    version: 1,
    school: {
      region: 'elsewhere',
      languages: Array.from({ length: 40 }, (_, at) => `en-x${String(at).padStart(6, '0')}`),
      bands: ALL_BANDS,
      idleMinutes: 20,
      bodyNames: 'private-parts',
      people: Array.from({ length: LIMITS.people }, (_, at) => ({
        id: `school-${1000 + at}`,
        name: long(LIMITS.name),
        role: long(LIMITS.role),
        where: long(LIMITS.where),
        portrait: 11,
      })),
      dsl: { name: long(LIMITS.dslName), contact: long(LIMITS.dslContact) },
      authority: { name: long(LIMITS.authorityName), contact: long(LIMITS.authorityContact) },
      comforts: COMFORTS,
    },
    pin: { salt: '0f'.repeat(16), hash: 'a1'.repeat(32), iterations: 6_000_000 },
  };
}
