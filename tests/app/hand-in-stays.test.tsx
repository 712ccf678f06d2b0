import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import { ChildSide } from '../../src/app/child-side';
import type { AppDeps } from '../../src/app/deps';
import { End } from '../../src/features/end/end';
import { HandIn } from '../../src/features/hand-in/hand-in';
import { ensureWords } from '../../src/i18n/i18n';
import { WordsContext } from '../../src/i18n/words-context';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL } from '../support/schools';

afterEach(cleanup);

/** A tablet with a check that is over and waits to be scanned. */
async function withHandIn() {
  const { deps } = createFakeTablet();
  const { kiosk, i18n } = deps;
  kiosk.setSchool(SCHOOL);
  await Promise.all((['class', 'titles'] as const).map((file) => ensureWords(i18n, 'en', file)));
  const parts = { inBand: () => [], handIn: { View: HandIn }, end: { View: End } };
  kiosk.begin().go({ name: 'hand-in', lesson: 'check-7-9-before', text: 'LN1' });
  render(
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <ChildSide deps={{ ...deps, parts } as unknown as AppDeps} language="en" />
    </WordsContext.Provider>,
  );
  const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }));
  return { kiosk, press };
}

const handIn = () => screen.findByText('Show this to your teacher');

it('comes back from the end of the check, while the visit lasts', async () => {
  const { kiosk, press } = await withHandIn();
  await press('My teacher has it');
  await press('Yes');
  await screen.findByText('A light for your path');
  await press('Show my teacher again');
  expect(await handIn()).toBeTruthy();
  expect(kiosk.visit.value?.screen.value).toEqual({ name: 'hand-in', lesson: 'check-7-9-before', text: 'LN1' });
});

it('is not dropped by one tap on Home either', async () => {
  const { kiosk, press } = await withHandIn();
  await press('Home');
  expect(kiosk.visit.value).toBeDefined();
  expect(await screen.findByText('Stop here?')).toBeTruthy();
  await press('Stay');
  expect(await handIn()).toBeTruthy();
  await press('Home');
  await screen.findByText('Stop here?');
  await press('Go to the start');
  expect(kiosk.visit.value).toBeUndefined();
  expect(kiosk.away.value).toBeUndefined();
});
