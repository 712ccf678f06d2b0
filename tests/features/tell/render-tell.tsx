import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { useState } from 'preact/hooks';
import { afterEach } from 'vitest';
import { SAFE_DEFAULTS, type School, type SchoolPerson } from '../../../src/domain/school';
import type { Band } from '../../../src/content/schema/lesson';
import type { TellPage } from '../../../src/domain/screen';
import type { TellState } from '../../../src/domain/tell';
import { Tell } from '../../../src/features/tell/tell';
import { createWords, ensureWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';

afterEach(cleanup);

export const PEOPLE: readonly SchoolPerson[] = [
  { id: 'okafor', name: 'Mrs Okafor', role: 'Keeping-safe lead', where: 'Blue room by the hall', portrait: 0 },
  { id: 'lewandowski', name: 'Mr Lewandowski', role: 'Deputy head', where: 'Next to the library', portrait: 40 },
];

interface Given {
  tell?: Partial<TellState>;
  school?: Partial<School>;
  band?: Band;
  backTo?: 'lesson' | 'start';
}

/** Opens 'Who can I tell?' with a stand-in for the visit, which holds what is picked, as in the app. */
export async function openTell({ tell, school, band = '7-9', backTo = 'lesson' }: Given = {}) {
  const i18n = createWords();
  await Promise.all([ensureWords(i18n, 'en', 'tell'), ensureWords(i18n, 'en', 'tell-young')]);
  const seen: { states: TellState[]; closed: number } = { states: [], closed: 0 };

  function Visit() {
    const [state, setState] = useState<TellState>({ page: 'hand', picks: [], words: undefined, ...tell });
    const change = (next: Partial<TellState>) => {
      seen.states.push({ ...state, ...next });
      setState({ ...state, ...next });
    };
    return (
      <WordsContext.Provider value={{ i18n, language: 'en' }}>
        <Tell
          tell={state}
          band={band}
          school={{ ...SAFE_DEFAULTS, ...school }}
          backTo={backTo}
          onPage={(page: TellPage) => change({ page })}
          onChange={change}
          onClose={() => (seen.closed += 1)}
        />
      </WordsContext.Provider>
    );
  }

  return { ...render(<Visit />), user: userEvent.setup(), seen, last: () => seen.states.at(-1) };
}
