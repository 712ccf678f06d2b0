import type { CastId } from '../../../src/content/schema/drawn';

/** What English words call each of the cast. A role (the coach, Dad) is no name: lower case, or a family word. */
export const CALLED: Readonly<Record<CastId, string>> = {
  kai: 'Kai',
  ana: 'Ana',
  leo: 'Leo',
  ivy: 'Ivy',
  zain: 'Zain',
  mina: 'Mina',
  sam: 'Sam',
  tola: 'Tola',
  teen: 'teen',
  'mrs-bell': 'Mrs Bell',
  'mr-shah': 'Mr Shah',
  'miss-owusu': 'Miss Owusu',
  'nurse-kim': 'Nurse Kim',
  grandma: 'Grandma',
  grandad: 'Grandad',
  mum: 'Mum',
  dad: 'Dad',
  aunt: 'Aunt Efe',
  coach: 'coach',
  neighbour: 'neighbour',
  'family-friend': 'family friend',
};

const FAMILY = new Set(['Mum', 'Dad']);
const lastWord = (called: string) => called.slice(called.lastIndexOf(' ') + 1);

/** The names children tell characters apart by: `Bell`, `Kai`, `Grandma`. */
export const CHARACTER_NAMES = Object.values(CALLED)
  .map(lastWord)
  .filter((name) => /^\p{Lu}/u.test(name) && !FAMILY.has(name));

/** Names of services a lesson may say. Their numbers come from the helpline data, never from a sentence. */
export const SERVICES: readonly string[] = ['Childline'];
