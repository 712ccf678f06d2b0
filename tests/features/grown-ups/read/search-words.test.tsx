import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { CATALOGUE } from 'virtual:lantern-catalogue';
import { afterEach, expect, it } from 'vitest';
import { createCurriculum } from '../../../../src/app/curriculum';
import { SearchWords } from '../../../../src/features/grown-ups/read/search-words';
import { createWords, ensureWords } from '../../../../src/i18n/i18n';
import { WordsContext } from '../../../../src/i18n/words-context';

afterEach(cleanup);

it('a search that is emptied stays so, whatever an earlier one finds later', async () => {
  const i18n = createWords();
  await Promise.all((['teacher', 'read', 'common'] as const).map((file) => ensureWords(i18n, 'en', file)));
  const curriculum = createCurriculum(i18n);
  const secrets = CATALOGUE.find(({ id }) => id === 'secrets')!;
  const lesson = await curriculum.lesson('secrets', 'en');
  let arrive = () => {};
  const slow = new Promise<typeof lesson>((done) => (arrive = () => done(lesson)));
  render(
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <SearchWords
        curriculum={{ ...curriculum, lesson: () => slow }}
        language="en"
        scope="all"
        lessons={[{ ...secrets, title: 'Secrets and surprises', about: '' }]}
        asked=""
        onAsked={() => undefined}
        onOpen={() => undefined}
      />
    </WordsContext.Provider>,
  );
  const field = screen.getByLabelText('Words to look for');
  const send = async (text: string) => {
    await act(() => void fireEvent.input(field, { target: { value: text } }));
    await act(() => void fireEvent.submit(field.closest('form')!));
  };
  await send('secret');
  expect(screen.getByText('Reading all the words. One moment.')).toBeDefined();
  await send('');
  await act(async () => {
    arrive();
    // Whatever came of it has been drawn by then.
    await new Promise((done) => setTimeout(done));
  });
  expect(screen.getByText('Type a word first.')).toBeDefined();
});
