import type { School } from '../../src/domain/school';

/** A school as it lies in a tablet's storage. The PIN is 2580; few rounds, so that a test does not wait for it. */
export const PIN = '2580';

const STORED_PIN = {
  salt: '000102030405060708090a0b0c0d0e0f',
  hash: '12de03822ee5878e4413f1038df579e975ca8bef7e053554be4846325bf03c29',
  iterations: 210_000,
};

const PEOPLE: School['people'] = [
  {
    id: 'school-1',
    name: 'Mrs Okonkwo-Fairweather',
    role: 'Keeping children safe',
    where: 'Blue room, next to the hall',
    portrait: 0,
  },
  { id: 'school-2', name: 'Mr Shah', role: 'Head teacher', where: 'Office by the front door', portrait: 8 },
  { id: 'school-3', name: 'Miss Llewellyn', role: 'Learning mentor', where: 'Rainbow room upstairs', portrait: 5 },
  {
    id: 'school-4',
    name: 'Nurse Kim',
    role: 'School nurse',
    where: 'Medical room, on Tuesdays and Thursdays',
    portrait: 9,
  },
];

export const SCHOOL: School = {
  region: 'GB-ENG',
  languages: ['en'],
  bands: ['7-9'],
  idleMinutes: 4,
  bodyNames: 'correct',
  people: PEOPLE.slice(0, 2),
  dsl: { name: 'Mrs Okonkwo-Fairweather', contact: 'Blue room, extension 12' },
};

/** A school with as many people as children are shown. */
export const BIG_SCHOOL: School = { ...SCHOOL, people: PEOPLE };

/** What to lay into storage for a school. */
export function stored(school: School): string {
  return JSON.stringify({ version: 1, school, pin: STORED_PIN });
}
