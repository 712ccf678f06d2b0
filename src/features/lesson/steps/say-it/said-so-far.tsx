import type { Picked } from '../../../../domain/steps/say-it';
import { Say } from '../../../../ui/say';
import { Spoken } from './spoken';
import css from './said-so-far.module.css';

interface Props {
  /** The round being asked: what it adds is seen on its card; only the sentence shows at once. */
  asking: string;
  picked: readonly Picked[];
  /** The sentence that is now tried out. */
  spoken: Picked | undefined;
  words: (key: string) => string;
}

/** The telling as it grows: whom, when, and the sentence itself, large, to be tried out loud or in one's head. */
export function SaidSoFar({ asking, picked, spoken, words }: Props) {
  const label = ({ round, option }: Picked) => words(`rounds.${round}.options.${option}.label`);
  const others = picked.filter((pick) => pick !== spoken && pick.round !== asking);
  return (
    <>
      {others.length > 0 && (
        <ul class={css['picked']}>
          {others.map((pick) => (
            <li key={pick.round} class={css['pick']}>
              <Say size="small" text={label(pick)} />
            </li>
          ))}
        </ul>
      )}
      {spoken && <Spoken text={label(spoken)} invite />}
    </>
  );
}
