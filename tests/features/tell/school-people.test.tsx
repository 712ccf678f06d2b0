import { cleanup, render, screen } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import tellWords from '../../../locales/en/tell.json';
import { SchoolPeople } from '../../../src/features/tell/school-people';
import { createWords, ensureWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';
import { BIG_SCHOOL } from '../../support/schools';

afterEach(cleanup);

it('a child on the second turn is not told that there is nobody when another tab saves fewer people', async () => {
  const i18n = createWords();
  await ensureWords(i18n, 'en', 'tell');
  const five = [...BIG_SCHOOL.people, { id: 'school-5', name: 'Mr Five', role: 'Five', where: 'Room 5', portrait: 1 }];
  const view = (people: typeof five) => (
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <SchoolPeople people={people} />
    </WordsContext.Provider>
  );
  const { rerender } = render(view(five));
  await userEvent.click(screen.getByRole('button', { name: tellWords.helpNow.more }));
  rerender(view(five.slice(0, 3)));
  expect(screen.queryByText(tellWords.helpNow.nobody)).toBeNull();
});
