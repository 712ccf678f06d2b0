import { ObjectPicture } from '../../art/objects/object-picture';
import { CODE_PICTURES } from '../../domain/session-code';
import { useT } from '../../i18n/words-context';
import css from './picture-keys.module.css';

interface Props {
  /** What the keys are for, to a screen reader. */
  label: string;
  onTap: (picture: number) => void;
}

/** The sixteen pictures a class is led by: named for those who do not see them, told apart at a glance by those who do. */
export function PictureKeys({ label, onTap }: Props) {
  const t = useT('class');
  return (
    <div class={css['keys']} role="group" aria-label={label}>
      {CODE_PICTURES.map((picture, at) => (
        <button
          key={picture}
          type="button"
          class={css['key']}
          data-answer
          aria-label={t(`code.pictures.${picture}`)}
          onClick={() => onTap(at)}
        >
          <ObjectPicture what={picture} />
        </button>
      ))}
    </div>
  );
}
