import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { openTell, PEOPLE } from './render-tell';

const shelf = (name: string) => screen.getByRole('button', { name });
const card = (name: string) => screen.getByRole('button', { name });
const fingers = () =>
  within(screen.getByRole('group', { name: 'Adults on my hand' }))
    .queryAllByRole('button')
    .map((finger) => finger.getAttribute('aria-label')?.replace('Take off: ', ''));
const hint = () => screen.getByRole('status').textContent;

it('says what makes an adult safe, and that nothing is saved', async () => {
  await openTell();
  for (const words of [
    'A safe adult',
    'listens',
    'believes you',
    'no unsafe secrets',
    'gets help',
    'Nothing here is saved. Close it and it is gone.',
  ]) {
    expect(screen.getByText(words)).toBeDefined();
  }
});

it('opens on school, so that no child has to pass mum and dad first', async () => {
  await openTell();
  expect(shelf('At school').getAttribute('aria-pressed')).toBe('true');
  expect(screen.queryByRole('button', { name: 'Mum' })).toBeNull();
});

it("puts the school's own people before a teacher of no name", async () => {
  await openTell({ school: { people: PEOPLE } });
  const cards = within(screen.getByRole('group', { name: 'At school' })).getAllByRole('button');
  expect(cards.map(({ textContent }) => textContent)).toEqual([
    'Mrs Okafor',
    'Mr Lewandowski',
    'Teacher',
    'Class helper',
    'School nurse',
    'Lunch helper',
    'Head teacher',
    'School office',
    'Not sure',
  ]);
});

it('tells two people of one name apart by what they do, on the shelf and on the fingers, and nobody else', async () => {
  const people = [
    { id: 'a', name: 'Mr Khan', role: 'Keeps children safe', where: 'Hall', portrait: 1 },
    { id: 'b', name: 'Mr Khan', role: 'Caretaker', where: 'Workshop', portrait: 4 },
    { id: 'c', name: 'Ms Reid', role: 'Cook', where: 'Kitchen', portrait: 2 },
  ];
  const { user } = await openTell({ school: { people } });
  expect(screen.queryByRole('button', { name: 'Mr Khan' })).toBeNull();
  await user.click(card('Mr Khan, Caretaker'));
  await user.click(card('Mr Khan, Keeps children safe'));
  await user.click(card('Ms Reid'));
  expect(fingers()).toEqual(['Mr Khan, Caretaker', 'Mr Khan, Keeps children safe', 'Ms Reid']);
});

it('puts adults of all places on the fingers in the order they were picked', async () => {
  const { user, last } = await openTell({ school: { people: PEOPLE } });
  await user.click(card('Mrs Okafor'));
  await user.click(shelf('At home'));
  await user.click(card('Grandma'));
  await user.click(shelf('Other places'));
  await user.click(card('Doctor or nurse'));
  expect(fingers()).toEqual(['Mrs Okafor', 'Grandma', 'Doctor or nurse']);
  expect(last()?.picks).toEqual(['person:okafor', 'grandma', 'doctor']);
  expect(card('Doctor or nurse').getAttribute('aria-pressed')).toBe('true');
});

it('takes an adult off by a tap on the finger or on the card', async () => {
  const { user } = await openTell({ tell: { picks: ['teacher', 'mum', 'doctor'] } });
  await user.click(screen.getByRole('button', { name: 'Take off: Mum' }));
  expect(fingers()).toEqual(['Teacher', 'Doctor or nurse']);
  await user.click(card('Teacher'));
  expect(fingers()).toEqual(['Doctor or nurse']);
});

it('takes one adult off by a hasty double tap: whoever moves to that finger has a button of their own', async () => {
  const { user } = await openTell({ tell: { picks: ['teacher', 'doctor', 'grandma'] } });
  const pressed = screen.getByRole('button', { name: 'Take off: Teacher' });
  await user.click(pressed);
  expect(fingers()).toEqual(['Doctor or nurse', 'Grandma']);
  // app/watch-over.ts lets a second tap through only to what the first one has left in its place.
  expect(pressed.isConnected).toBe(false);
});

it('leaves the focus on the finger that is emptied, for whoever has moved there', async () => {
  const { user } = await openTell({ tell: { picks: ['teacher', 'doctor', 'grandma'] } });
  screen.getByRole('button', { name: 'Take off: Teacher' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take off: Doctor or nurse' }));
});

it('keeps the focus on the hand when the last finger is emptied by keyboard', async () => {
  const { user } = await openTell({ tell: { picks: ['teacher', 'mum'] } });
  const hand = screen.getByRole('group', { name: 'Adults on my hand' });
  screen.getByRole('button', { name: 'Take off: Mum' }).focus();
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Take off: Teacher' }));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toBe(hand);
});

it('answers a sixth pick kindly and loses nobody', async () => {
  const picks = ['teacher', 'mum', 'doctor', 'grandad', 'neighbour'];
  const { user, seen } = await openTell({ tell: { picks } });
  expect(hint()).toBe('Your hand is full. To change it, tap a finger.');
  await user.click(card('School nurse'));
  expect(hint()).toBe('Five fingers, five adults. They are all still here. To change, tap a finger.');
  expect(fingers()).toHaveLength(5);
  expect(seen.states).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Take off: Mum' }));
  expect(hint()).not.toMatch(/Five fingers/);
  await user.click(card('School nurse'));
  expect(fingers()).toEqual(['Teacher', 'Doctor or nurse', 'Grandad', 'Neighbour', 'School nurse']);
});

it("takes 'Not sure' as an answer, in every place, without emptying a finger", async () => {
  const { user } = await openTell({ tell: { picks: ['teacher'] } });
  for (const place of ['At school', 'At home', 'Other places']) {
    await user.click(shelf(place));
    await user.click(card('Not sure'));
    expect(card('Not sure').getAttribute('aria-pressed')).toBe('true');
    expect(hint()).toBe('Not sure is OK. Ask your teacher, “Who keeps children safe here?”');
    expect(fingers()).toEqual(['Teacher']);
    await user.click(card('Not sure'));
    expect(card('Not sure').getAttribute('aria-pressed')).toBe('false');
  }
});

it.each([
  { picks: [], says: 'You can start with one. It is OK to pick no one at home.' },
  { picks: ['mum', 'dad'], says: 'Thank you. It helps to have one who is not at home too.' },
  { picks: ['teacher'], says: 'Thank you. School shuts some days. One who is not at school helps too.' },
  { picks: ['teacher', 'mum'], says: 'Thank you. If one can’t help, you can tell the next.' },
])('says of $picks: $says', async ({ picks, says }) => {
  await openTell({ tell: { picks } });
  expect(hint()).toBe(says);
});
