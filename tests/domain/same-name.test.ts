import { expect, it } from 'vitest';
import { sharesName } from '../../src/domain/same-name';
import { setUpChanges } from '../../src/domain/set-up-changes';
import { EMPTY_PLAN } from '../../src/domain/plan';
import { SCHOOL } from '../support/schools';

const person = (id: string, name: string, role: string) => ({ id, name, role, where: 'Hall', portrait: 0 });
const KEEPER = person('school-1', 'Mr Khan', 'Caretaker');
const HEAD = person('school-2', 'mr khan', 'Head');
const COOK = person('school-3', 'Ms Reid', 'Cook');

it('a name is shared by who else has it, however it is written, and never by the person alone', () => {
  const all = [KEEPER, HEAD, COOK];
  expect(all.map((one) => sharesName(one, all))).toEqual([true, true, false]);
  expect(sharesName(KEEPER, [{ ...KEEPER }])).toBe(false);
});

it('what a set-up changes says what somebody does where their name alone would not tell', () => {
  const pin = { salt: '', hash: '', iterations: 1 };
  const setUp = {
    version: 1 as const,
    pin,
    school: { ...SCHOOL, people: [KEEPER, { ...HEAD, name: 'Mr Khan' }, COOK] },
  };
  const changes = setUpChanges(undefined, { setUp, signOffs: { signedOff: {} } }, EMPTY_PLAN, ['en']);
  expect(changes.filter(({ what }) => what === 'added')).toEqual([
    { what: 'added', name: 'Mr Khan', role: 'Caretaker' },
    { what: 'added', name: 'Mr Khan', role: 'Head' },
    { what: 'added', name: 'Ms Reid' },
  ]);
});
