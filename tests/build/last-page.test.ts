import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { ROOT } from '../../build/base-config';
import { readBroken } from '../../build/broken-words';
import { lastPage } from '../../build/last-page';

const { html, policy } = lastPage(ROOT);

it('says what the broken page says, with somebody to ring', () => {
  const { words, numbers } = readBroken(ROOT);
  for (const text of [words.heading, words.text, words.helpText, words.again]) expect(html).toContain(text);
  for (const { emergency } of numbers) if (emergency) expect(html).toContain(`<dd>${emergency}</dd>`);
});

it('has nothing that its own policy would block, and asks nobody else for anything', () => {
  for (const tag of ['script', 'style']) {
    const inside = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
    expect(inside).not.toBe('');
    expect(policy).toContain(`'sha256-${createHash('sha256').update(inside).digest('base64')}'`);
  }
  expect(html).not.toMatch(/\sstyle="|https?:|<link/);
});

it('stands there as broken from the start, for the guard waits for nothing here', () => {
  expect(html).toMatch(/^<!doctype html><html[^>]* data-starting data-broken>/);
});
