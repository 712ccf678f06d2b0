import { expect, it } from 'vitest';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { offered } from '../../src/app/offered';
import { createParts } from '../../src/app/parts';
import { EMPTY_PLAN, type Plan } from '../../src/domain/plan';
import { createWords } from '../../src/i18n/i18n';

const secrets = CATALOGUE.find(({ id }) => id === 'secrets')!;
const signed = (version: number): Plan => ({
  ...EMPTY_PLAN,
  signedOff: { secrets: { day: '2026-11-25', initials: 'AB', version } },
});

/** What a map of 7 to 9 shows on a tablet that keeps this plan. */
async function mapOf(plan: unknown) {
  const kept = { plan };
  const parts = createParts(createWords(), { read: (key) => (key === 'lantern.plan' ? kept.plan : undefined) });
  const ids = async () => {
    await parts.fetchMap('en');
    return parts.inBand('7-9').map(({ id }) => id);
  };
  return { kept, parts, ids };
}

it('shows every lesson while the school does not ask for sign-off', async () => {
  const all = CATALOGUE.filter(({ band, type }) => band === '7-9' && type === 'lesson').map(({ id }) => id);
  expect(all.length).toBeGreaterThan(1);
  for (const plan of [undefined, EMPTY_PLAN, signed(1)]) expect(await (await mapOf(plan)).ids()).toEqual(all);
});

it('shows no translation of what was signed off in English, and nothing else of what was in the translation alone', async () => {
  const off = { day: '2026-11-25', initials: 'AB', version: secrets.version };
  const here = (signedOff: Plan['signedOff'], language: string) =>
    offered({ read: () => ({ signedOff, signOffNeeded: true }) }, CATALOGUE, language).map(({ id }) => id);
  expect(here({ secrets: off }, 'cy')).toEqual([]);
  expect(here({ 'cy/secrets': off }, 'cy')).toEqual(['secrets']);
  expect(here({ 'cy/secrets': off }, 'en')).toEqual([]);
});

it('shows none where what the school asked can no longer be read', async () => {
  expect(await (await mapOf('{"taught":')).ids()).toEqual([]);
});

it('shows only what is signed off as it is now where the school asks', async () => {
  const { ids, parts, kept } = await mapOf({ ...signed(secrets.version), signOffNeeded: true });
  expect(await ids()).toEqual(['secrets']);
  expect(parts.inBand('7-9', 'recap')).toEqual([]);
  kept.plan = { ...signed(secrets.version + 1), signOffNeeded: true };
  expect(await ids()).toEqual([]);
  kept.plan = signed(1);
  expect((await ids()).length).toBeGreaterThan(1);
});
