import { describe, expect, it } from 'vitest';
import { CAST, lookOf } from '../../src/art/cast';
import { FEELINGS, POSES } from '../../src/art/figures';
import {
  CAST as TAUGHT_CAST,
  FEELINGS as TAUGHT_FEELINGS,
  POSES as TAUGHT_POSES,
} from '../../src/content/schema/drawn';

describe('the cast', () => {
  it('has a look for every character a lesson may name, and no other', () => {
    expect(Object.keys(CAST).sort()).toEqual([...TAUGHT_CAST].sort());
  });

  it('knows the feelings and poses that lessons use', () => {
    expect(FEELINGS).toEqual(TAUGHT_FEELINGS);
    expect(POSES).toEqual(TAUGHT_POSES);
  });

  it('gives no two characters the same look', () => {
    const looks = TAUGHT_CAST.map((who) => JSON.stringify(lookOf(who)));
    expect(new Set(looks).size).toBe(TAUGHT_CAST.length);
  });

  it('gives no two of an age the same hair and top: from behind, these say who it is', () => {
    const backs = TAUGHT_CAST.map(lookOf).map(({ age, head, hairColour, scarfColour, top, topStyle }) =>
      [age, head, head === 'hijab' ? scarfColour : hairColour, top, topStyle].join(' '),
    );
    expect(new Set(backs).size).toBe(TAUGHT_CAST.length);
  });

  it('shows children of many kinds, with a wheelchair, a hearing aid, glasses and a hijab among them', () => {
    const children = TAUGHT_CAST.map(lookOf).filter((look) => ['little', 'child', 'tween'].includes(look.age));
    expect(children.length).toBeGreaterThanOrEqual(24);
    expect(new Set(children.map((look) => look.skin)).size).toBeGreaterThanOrEqual(5);
    expect(children.some((look) => look.wheelchair)).toBe(true);
    expect(children.some((look) => look.hearingAid)).toBe(true);
    expect(children.some((look) => look.glasses)).toBe(true);
    expect(children.some((look) => look.head === 'hijab')).toBe(true);
  });

  it('casts nobody as the danger by skin, headwear, beard or size', () => {
    const roles = (
      [
        'teen',
        'big-boy',
        'older-boy',
        'teen-girl',
        'cousin',
        'babysitter',
        'tutor',
        'coach',
        'neighbour',
        'family-friend',
        'step-parent',
        'man',
        'woman',
      ] as const
    ).map(lookOf);
    expect(new Set(roles.map((look) => look.skin)).size).toBe(6);
    for (const look of roles) {
      expect(look.beard ?? false).toBe(false);
      expect(look.bodyShape ?? 'middle').toBe('middle');
      expect(['hijab', 'patka', 'turban', 'bald']).not.toContain(look.head);
    }
  });
});
