import { useT } from '../../../i18n/words-context';
import type { ListedLesson } from '../use-lessons';

/** How a lesson's age, place and kind are said. */
export function useFacts() {
  const t = useT('plan');
  const teacher = useT('teacher');
  return {
    age: ({ band }: Pick<ListedLesson, 'band'>) => teacher(`school.lessons.band.${band}`),
    kind: ({ type, order }: Pick<ListedLesson, 'type' | 'order'>) => {
      if (type === 'lesson') return t('nth.lesson', { number: order });
      // A fifth recap would be one that no plan knows of: then its kind has to do.
      if (type === 'recap') return order <= 4 ? t(`nth.recap.n${order as 1}`) : t('kind.recap');
      return order <= 2 ? t(`nth.check.n${order as 1}`) : t('kind.check');
    },
  };
}
