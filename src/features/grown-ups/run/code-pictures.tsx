import { ObjectPicture } from '../../../art/objects/object-picture';
import { CODE_PICTURES } from '../../../domain/session-code';
import { useT } from '../../../i18n/words-context';
import css from './code-pictures.module.css';

interface Props {
  /** Places in `CODE_PICTURES`, in the order in which they are tapped. */
  pictures: readonly number[];
  /** `board`: to be seen from the last row. `aside`: on the board, and beside what it is about. */
  size: 'small' | 'board' | 'aside';
}

/** Pictures of a code with their names, so that a teacher can say them and a child who does not see the board can hear them. */
export function CodePictures({ pictures, size }: Props) {
  const t = useT('class');
  return (
    <ol class={css['pictures']} data-size={size} data-one={pictures.length === 1}>
      {pictures.map((at, nth) => {
        const picture = CODE_PICTURES[at];
        return (
          picture && (
            <li key={nth}>
              <ObjectPicture what={picture} />
              <span>{t(`code.pictures.${picture}`)}</span>
            </li>
          )
        );
      })}
    </ol>
  );
}
