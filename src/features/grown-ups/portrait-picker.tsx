import { useId, useState } from 'preact/hooks';
import { Portrait } from '../../art/portrait';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import css from './people.module.css';
import { SCHOOL_PORTRAITS } from '../../art/school-portraits';

interface Props {
  portrait: number;
  onPick: (portrait: number) => void;
}

type PortraitKey = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11';
const keyOf = (portrait: number) => String(portrait).padStart(2, '0') as PortraitKey;

/** A drawn face for a person of the school. Never a photograph: a tablet that is stolen gives no faces away. */
export function PortraitPicker({ portrait, onPick }: Props) {
  const t = useT('teacher');
  const name = useId();
  const [open, setOpen] = useState(false);
  return (
    <div class={css['picture']}>
      <div class={css['face']}>
        <Portrait look={SCHOOL_PORTRAITS[portrait] ?? SCHOOL_PORTRAITS[0]} feeling="happy" crop="close" />
      </div>
      <div class={css['faces']}>
        <Action expanded={open} onPress={() => setOpen(!open)}>
          {t('school.people.change')}
        </Action>
        {/* Drawn only when asked for: twelve faces for each of twelve people would stop a slow tablet. */}
        {open && (
          <fieldset>
            <legend class="visually-hidden">{t('school.people.picture')}</legend>
            {SCHOOL_PORTRAITS.map((look, at) => (
              <label key={at}>
                <input type="radio" name={name} checked={at === portrait} onChange={() => onPick(at)} />
                <Portrait look={look} feeling="happy" crop="close" />
                <span class="visually-hidden">{t(`school.portrait.p${keyOf(at)}`)}</span>
              </label>
            ))}
          </fieldset>
        )}
      </div>
    </div>
  );
}
