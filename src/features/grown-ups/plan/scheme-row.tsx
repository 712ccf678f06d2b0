import type { ComponentChildren } from 'preact';
import type { Due } from '../../../domain/plan';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import page from '../page.module.css';
import table from '../table.module.css';
import { useDay } from '../use-day';
import type { ListedLesson } from '../use-lessons';
import { useFacts } from './use-facts';

interface Props {
  lesson: ListedLesson;
  /** Day it was last run. */
  taught: string | undefined;
  /** For a recap, once a lesson of the band was run. */
  due: Due | undefined;
  today: string;
  isNext: boolean;
  onOpen: () => void;
  onNote: () => void;
  onTakeBack: () => void;
  /** How the last change of this row went. */
  said: ComponentChildren;
}

/** One lesson of a scheme of work. */
export function SchemeRow({ lesson, taught, due, today, isNext, onOpen, onNote, onTakeBack, said }: Props) {
  const t = useT('plan');
  const day = useDay();
  const facts = useFacts();
  const { title, type, minutes } = lesson;

  // A recap that was done before the last lesson falls due again: both are said.
  const waits = due !== undefined && due.state !== 'done';
  const when = [
    waits && t(`scheme.state.${due.state}`, { date: day(due.day) }),
    taught !== undefined && t(type === 'lesson' ? 'scheme.taught' : 'scheme.asked', { date: day(taught) }),
    !waits && taught === undefined && t('scheme.notYet'),
  ].filter((words) => words !== false);
  const button = (what: 'today' | 'againToday' | 'takeBack', onPress: () => void) => (
    <Action onPress={onPress}>
      {t(`scheme.${what}`)}
      <span class="visually-hidden">{` ${title}`}</span>
    </Action>
  );

  return (
    <tr data-next={isNext ? '' : undefined}>
      <th scope="row">
        <button type="button" class={table['link']} onClick={onOpen}>
          {title}
        </button>
        <span class={table['about']}>
          {facts.kind(lesson)} · {t('minutesShort', { number: minutes })}
        </span>
      </th>
      <td>
        {when.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </td>
      <td>
        <div class={page['row']}>
          {taught === undefined || (waits && taught < today) ? button('today', onNote) : button('takeBack', onTakeBack)}
          {taught !== undefined && taught < today && !waits && button('againToday', onNote)}
        </div>
        {said}
      </td>
    </tr>
  );
}
