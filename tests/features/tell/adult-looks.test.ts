import { expect, it } from 'vitest';
import { CAST } from '../../../src/art/cast';
import type { Look } from '../../../src/art/person/look';
import { SCHOOL_PORTRAITS } from '../../../src/art/school-portraits';
import { ADULT_LOOKS } from '../../../src/features/tell/adult-looks';
import { LESSONS } from '../../support/lessons';
import { mayHarm } from '../../content/support/who-harms';

/** What a child knows somebody by: not the lanyard, which they may have taken off. */
const seen = ({ age, skin, head, hairColour, top }: Look) => [age, skin, head, hairColour, top].join(' ');

it('shows no safe adult, and offers no portrait, that looks like one who may harm a child in a lesson', () => {
  // A hand with no mum, dad or grandad would say that none of them is safe.
  const family = new Set<Look>(Object.values(ADULT_LOOKS));
  const harmers = new Set(LESSONS.flatMap(({ steps }) => steps.flatMap((step) => mayHarm(step))));
  expect(harmers.size).toBeGreaterThan(5);
  const faces = new Map([...harmers].filter((who) => !family.has(CAST[who])).map((who) => [seen(CAST[who]), who]));
  const safe = [
    ...Object.entries(ADULT_LOOKS),
    ...SCHOOL_PORTRAITS.map((look, at) => [`portrait ${at}`, look] as const),
  ];
  expect(
    safe.flatMap(([who, look]) => (faces.has(seen(look)) ? [`${who} looks like ${faces.get(seen(look))}`] : [])),
  ).toEqual([]);
});
