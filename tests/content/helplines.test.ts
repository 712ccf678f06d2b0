import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { helplinesFor, helplineStatus, shownHelplines, statusOf } from '../../src/content/helplines';
import { type Helpline, HELPLINE_REGIONS, helplineFile } from '../../src/content/schema/helpline';
import { REGIONS } from '../../src/domain/school';

const FOLDER = join(import.meta.dirname, '../../src/content/helplines');
const read = (region: string) => JSON.parse(readFileSync(join(FOLDER, `${region}.json`), 'utf8')) as unknown;

/** The numbers somebody has rung, and the day they did: `'GB-ENG childline': '2027-02-01'`. None so far. */
const RUNG: Readonly<Record<string, string>> = {};

const seen = (over: Partial<Helpline> = {}): Helpline =>
  ({
    id: 'line',
    name: 'Line',
    number: '1',
    kind: 'child-helpline',
    status: 'seen',
    source: { url: 'https://example.org', dated: null, read: '2026-01-01' },
    verifiedOn: null,
    ...over,
  }) as Helpline;
const unverified = seen({ id: 'unseen', status: 'unverified', source: null, kind: 'emergency' });

describe('helpline files', () => {
  it('are there for every region a school can choose, and for no other', () => {
    expect(HELPLINE_REGIONS).toEqual(REGIONS);
    expect(readdirSync(FOLDER).sort()).toEqual(REGIONS.map((region) => `${region}.json`).sort());
  });

  it.each(REGIONS)('%s keeps to the schema, names its region, and has no id twice', (region) => {
    const file = v.parse(helplineFile, read(region));
    expect(file.region).toBe(region);
    expect(new Set(file.entries.map(({ id }) => id)).size).toBe(file.entries.length);
  });

  it.each(REGIONS)('%s speaks of no hours', (region) => {
    const text = JSON.stringify(
      v.parse(helplineFile, read(region)).entries.map(({ source: _source, ...said }) => said),
    );
    expect(text).not.toMatch(/hour|open|24|\bday\b|night|\bam\b|\bpm\b|:\d\d/i);
  });

  it('say that a number was checked live only where somebody rang it', () => {
    const entries = REGIONS.flatMap((region) =>
      v.parse(helplineFile, read(region)).entries.map(({ id, verifiedOn }) => [`${region} ${id}`, verifiedOn] as const),
    );
    expect(entries.length).toBeGreaterThan(8);
    expect(Object.fromEntries(entries.filter(([, verifiedOn]) => verifiedOn !== null))).toEqual(RUNG);
  });

  it.each([
    ['hours', { ...seen(), hours: '24' }],
    ['a number seen nowhere', seen({ source: null } as Partial<Helpline>)],
    ['a free call nobody has seen', { ...unverified, free: true }],
    ['a live check of a number never seen', { ...unverified, verifiedOn: '2026-01-01' }],
    ['a live check without its day', { ...seen(), verifiedOn: true }],
    ['a live check on no day there is', { ...seen(), verifiedOn: 'last week' }],
    ['a number with letters', seen({ number: 'text SHOUT' })],
  ])('may not hold %s', (_, entry) => {
    expect(v.safeParse(helplineFile, { region: 'IE', entries: [entry] }).success).toBe(false);
  });

  it('may hold what is well formed', () => {
    expect(v.safeParse(helplineFile, { region: 'IE', entries: [seen(), unverified] }).success).toBe(true);
  });
});

describe('what a child is shown', () => {
  it.each(['GB-ENG', 'GB-WLS', 'GB-SCT', 'GB-NIR'] as const)('in %s is Childline, free, and 999', (region) => {
    expect(helplinesFor(region)).toEqual([
      { id: 'childline', name: 'Childline', number: '0800 1111', kind: 'child-helpline', free: true },
      { id: 'emergency-999', name: '999', number: '999', kind: 'emergency' },
    ]);
  });

  it('in Ireland is Childline there, and no emergency number until one was seen', () => {
    expect(helplinesFor('IE')).toEqual([
      { id: 'childline-ireland', name: 'Childline (ISPCC)', number: '1800 66 66 66', kind: 'child-helpline' },
    ]);
  });

  it('elsewhere is no number', () => {
    expect(helplinesFor('elsewhere')).toEqual([]);
  });

  it('is never an unverified number', () => {
    expect(shownHelplines({ entries: [unverified, seen()] }).map(({ id }) => id)).toEqual(['line']);
    for (const region of REGIONS) {
      const untrusted = helplineStatus(region).entries.filter(({ trust }) => trust === 'unverified');
      const shown = helplinesFor(region).map(({ id }) => id);
      for (const { id } of untrusted) expect(shown).not.toContain(id);
    }
    expect(helplineStatus('IE').entries.filter(({ trust }) => trust === 'unverified')).toHaveLength(2);
  });
});

describe('what the grown-ups are told', () => {
  it.each(REGIONS.filter((region) => region !== 'elsewhere'))(
    'in %s is that the numbers were seen, and checked only where somebody rang all that are shown',
    (region) => {
      const days = helplinesFor(region).map(({ id }) => RUNG[`${region} ${id}`]);
      const checked = days.every((day) => day !== undefined);
      expect(helplineStatus(region)).toMatchObject({
        key: checked ? 'checked' : 'seen',
        oldestCheck: checked ? days.sort()[0] : null,
      });
    },
  );

  it('is where a number was read, and when', () => {
    expect(helplineStatus('GB-ENG').entries[0]?.source).toMatchObject({
      read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    });
  });

  it('is that a region shows no emergency number, or none at all', () => {
    expect(helplineStatus('GB-ENG')).toMatchObject({ noEmergency: false });
    expect(helplineStatus('IE')).toMatchObject({ noEmergency: true });
    expect(helplineStatus('elsewhere')).toEqual({ key: 'none', noEmergency: true, oldestCheck: null, entries: [] });
  });

  it('is the oldest check once all that is shown was checked', () => {
    const both = [
      seen({ id: 'a', verifiedOn: '2027-02-01' }),
      seen({ id: 'b', verifiedOn: '2027-01-05', kind: 'emergency' }),
      unverified,
    ];
    expect(statusOf({ entries: both })).toMatchObject({
      key: 'checked',
      noEmergency: false,
      oldestCheck: '2027-01-05',
    });
    expect(statusOf({ entries: both }).entries.map(({ trust }) => trust)).toEqual(['checked', 'checked', 'unverified']);
  });

  it('is not checked while one that is shown was not', () => {
    expect(statusOf({ entries: [seen({ verifiedOn: '2027-02-01' }), seen({ id: 'b' })] })).toMatchObject({
      key: 'seen',
      oldestCheck: null,
    });
  });
});
