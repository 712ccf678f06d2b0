import { expect, it } from 'vitest';
import { ROOT } from '../../build/base-config';
import { brokenBlock, regionRules } from '../../build/broken-block';
import { readBroken, regionNumbers } from '../../build/broken-words';

const WORDS = {
  heading: 'A & B',
  text: 'one\ntwo',
  tooOld: { heading: 'Old', text: 'too old' },
  helpHeading: '<help>',
  helpText: 'tell',
  danger: 'Danger',
  again: 'Again',
};
const NUMBERS = [
  { region: 'GB-ENG', lines: [{ name: 'Line', number: '1' }], emergency: '9' },
  { region: 'elsewhere', lines: [], emergency: undefined },
];

it('says the words as words, and keeps their lines', () => {
  const html = brokenBlock(WORDS, NUMBERS);
  expect(html).toContain('<h1>A &amp; B</h1><p>one<br>two</p>');
  expect(html).toContain('<h2>&lt;help&gt;</h2><p>tell</p>');
});

it('is read as English from the left, whatever language the app had when it broke', () => {
  expect(brokenBlock(WORDS, NUMBERS)).toMatch(/^<div class="broken"[^>]* lang="en" dir="ltr">/);
});

it('lists whom to ring for each region, and nothing invented where nobody is known', () => {
  const html = brokenBlock(WORDS, NUMBERS);
  expect(html).toContain('<dl data-for="GB-ENG"><dt>Line</dt><dd>1</dd><dt data-danger>Danger</dt><dd>9</dd></dl>');
  expect(html).not.toContain('data-for="elsewhere"');
  expect(regionRules(NUMBERS)).toContain('[data-region="elsewhere"] .broken dl[data-for="elsewhere"]');
});

it('can be read where no grid is known, and its picture keeps its size without any style', () => {
  expect(regionRules(NUMBERS)).toMatch(/\{display:block;display:grid\}$/);
  expect(brokenBlock(WORDS, NUMBERS)).toContain('width="96" height="96"');
});

it('shows no number that nobody has seen in a source', () => {
  const source = { url: 'https://example.org', dated: null, read: '2026-01-01' };
  const numbers = regionNumbers({
    region: 'IE',
    entries: [
      { id: 'a', name: 'Seen', number: '1', kind: 'child-helpline', status: 'seen', source, verifiedOn: null },
      {
        id: 'b',
        name: 'Unseen',
        number: '2',
        kind: 'child-helpline',
        status: 'unverified',
        source: null,
        verifiedOn: null,
      },
      { id: 'c', name: '3', number: '3', kind: 'emergency', status: 'unverified', source: null, verifiedOn: null },
    ],
  });
  expect(numbers).toEqual({ region: 'IE', lines: [{ name: 'Seen', number: '1' }], emergency: undefined });
});

it('has every word and somebody to ring today', () => {
  const { words, numbers } = readBroken(ROOT);
  expect(Object.keys(words)).toEqual(expect.arrayContaining(Object.keys(WORDS)));
  expect(numbers.map(({ region }) => region)).toContain('GB-ENG');
});

it('names every browser that will do, for whoever can act', () => {
  const { tooOld } = readBroken(ROOT).words;
  expect(tooOld.text).toContain('Chrome or Edge 108');
  expect(tooOld.text).toContain('Safari 16');
  expect(tooOld.text).toContain('Firefox 121');
  expect(tooOld.text).not.toMatch(/[{}]/);
});

it('stops the build when there is nothing to read', () => {
  expect(() => readBroken('/nowhere')).toThrow();
});
