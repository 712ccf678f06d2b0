import { useT } from '../../i18n/words-context';
import type { Problems } from './school-draft';

/** What is wrong with a field of the school's set-up, in words. Of a text that is too long the field itself speaks, as it is typed. */
export function useProblemWords(problems: Problems): (field: string) => string | undefined {
  const t = useT('teacher');
  return (field) => {
    const problem = problems[field];
    return problem && problem !== 'long' ? t(`problem.${problem}`) : undefined;
  };
}
