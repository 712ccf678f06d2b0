import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { useDay } from '../../../src/features/grown-ups/use-day';

afterEach(cleanup);

it.each([
  ['2026-11-25', '25 November 2026'],
  ['2024', '2024'],
  ['', ''],
])('a day is written out, and what is none stays: %s', (day, expected) => {
  const Day = () => <>{useDay()(day)}</>;
  expect(render(<Day />).container.textContent).toBe(expected);
});
