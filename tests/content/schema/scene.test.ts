import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { id, picture, scene } from '../../../src/content/schema/scene';
import { concept } from '../../../src/content/schema/concept';

const takes = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

describe('an id', () => {
  it.each(['secrets', 'older-child', 'step2'])('may be %s', (name) => expect(takes(id, name)).toBe(true));
  it.each(['', 'Secrets', 'a b', 'a--b', '-a', 'a-', '2a', 'é', 'a.b'])('may not be %j', (name) =>
    expect(takes(id, name)).toBe(false),
  );
});

describe('a scene', () => {
  const kai = { who: 'kai', at: 'left' };
  it('may be empty, or hold four people', () => {
    expect(takes(scene, { place: 'plain', people: [] })).toBe(true);
    expect(takes(scene, { place: 'plain', people: [kai, kai, kai, kai] })).toBe(true);
  });

  it.each([
    ['five people', { place: 'plain', people: [kai, kai, kai, kai, kai] }],
    ['a place nobody drew', { place: 'moon', people: [] }],
    ['a person nobody drew', { place: 'plain', people: [{ who: 'bob', at: 'left' }] }],
    ['a field nobody knows', { place: 'plain', people: [], weather: 'rain' }],
    ['no people at all', { place: 'plain' }],
  ])('may not have %s', (_, value) => expect(takes(scene, value)).toBe(false));
});

describe('a picture', () => {
  it.each([
    { is: 'person', who: 'kai' },
    { is: 'object', what: 'star' },
    { is: 'body', place: 'tummy' },
  ])('may be $is', (value) => expect(takes(picture, value)).toBe(true));
  it('may not be a private part, or a photo', () => {
    expect(takes(picture, { is: 'body', place: 'bottom' })).toBe(false);
    expect(takes(picture, { is: 'photo', src: 'a.jpg' })).toBe(false);
  });
});

describe('a concept', () => {
  const surprise = { id: 'surprise', thread: 'secrets', ideas: { '7-9': 'A surprise ends soon.' } };
  it('has an idea for each band that owes it, and bands and forms there are', () => {
    expect(takes(concept, surprise)).toBe(true);
    expect(takes(concept, { ...surprise, met: ['known'] })).toBe(true);
    expect(takes(concept, { ...surprise, ideas: { '7-9': '' } })).toBe(false);
    expect(takes(concept, { ...surprise, ideas: { '0-3': 'A surprise ends soon.' } })).toBe(false);
    expect(takes(concept, { ...surprise, met: ['stranger'] })).toBe(false);
  });
});
