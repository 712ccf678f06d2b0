import type { CastId } from '../../../src/content/schema/drawn';

/** What English words call each of the cast. A role (the coach, Dad) is no name: lower case, or a family word. */
export const CALLED: Readonly<Record<CastId, string>> = {
  jo: 'Jo',
  nia: 'Nia',
  gus: 'Gus',
  pia: 'Pia',
  ravi: 'Ravi',
  elsie: 'Elsie',
  finn: 'Finn',
  hana: 'Hana',
  kai: 'Kai',
  ana: 'Ana',
  leo: 'Leo',
  ivy: 'Ivy',
  zain: 'Zain',
  mina: 'Mina',
  sam: 'Sam',
  tola: 'Tola',
  dev: 'Dev',
  yusra: 'Yusra',
  cara: 'Cara',
  owen: 'Owen',
  amara: 'Amara',
  rhys: 'Rhys',
  noor: 'Noor',
  jude: 'Jude',
  wren: 'Wren',
  kofi: 'Kofi',
  teen: 'teen',
  'big-boy': 'big boy',
  'older-boy': 'older boy',
  'teen-girl': 'teen girl',
  cousin: 'cousin',
  babysitter: 'babysitter',
  tutor: 'tutor',
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
  mama: 'Mama',
  papa: 'Papa',
  'foster-mum': 'foster mum',
  'foster-dad': 'foster dad',
  uncle: 'Uncle Jas',
  'big-sister': 'big sister',
  'big-brother': 'big brother',
  'ms-price': 'Ms Price',
  'mr-adeyemi': 'Mr Adeyemi',
  'ms-dhillon': 'Ms Dhillon',
  'doctor-evans': 'Doctor Evans',
  'officer-lane': 'Officer Lane',
  'helpline-worker': 'helpline worker',
  'club-leader': 'club leader',
  'step-parent': 'step-parent',
  man: 'man',
  woman: 'woman',
  classmate: 'classmate',
  'classmate-girl': 'girl',
};

const FAMILY = new Set(['Mum', 'Dad', 'Mama', 'Papa']);
const lastWord = (called: string) => called.slice(called.lastIndexOf(' ') + 1);

/** The names children tell characters apart by: `Bell`, `Kai`, `Grandma`. */
/** Somebody without a name of their own: the coach, a teenager, the neighbour. */
export const isNameless = (who: CastId) => /^\p{Ll}/u.test(CALLED[who]);

export const CHARACTER_NAMES = Object.values(CALLED)
  .map(lastWord)
  .filter((name) => /^\p{Lu}/u.test(name) && !FAMILY.has(name));

/** Names of services a lesson may say. Their numbers come from the helpline data, never from a sentence. */
export const SERVICES: readonly string[] = ['Childline', 'CEOP', 'Report Remove'];
