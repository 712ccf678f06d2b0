import { useId, useState } from 'preact/hooks';
import { Icon } from '../../art/icon';
import { Portrait } from '../../art/portrait';
import { SCHOOL_PORTRAITS, schoolPortrait } from '../../art/school-portraits';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { ProblemText } from './field';
import css from './people.module.css';

interface Props {
  /** Undefined until one is chosen. */
  portrait: number | undefined;
  /** It was to be saved without a face. */
  problem: boolean;
  onPick: (portrait: number) => void;
}

type PortraitKey = '00' | '01' | '02' | '03' | '04' | '05' | '06' | '07' | '08' | '09' | '10' | '11';
const keyOf = (portrait: number) => String(portrait).padStart(2, '0') as PortraitKey;

/** A drawn face for a person of the school. Never a photograph: a tablet that is stolen gives no faces away. */
export function PortraitPicker({ portrait, problem, onPick }: Props) {
  const t = useT('teacher');
  const id = useId();
  const [asked, setAsked] = useState(false);
  const missing = problem && portrait === undefined;
  // Laid open where one is missing: the focus is led to it, and one tap mends it.
  const open = asked || missing;
  const pick = (at: number) => {
    setAsked(true);
    onPick(at);
  };
  return (
    <div class={css['picture']}>
      <div class={css['face']} data-none={portrait === undefined ? '' : undefined}>
        {portrait === undefined ? (
          <Icon name="person" />
        ) : (
          <Portrait look={schoolPortrait(portrait)} feeling="happy" crop="close" />
        )}
      </div>
      <div class={css['faces']}>
        {missing ? (
          <ProblemText id={`${id}-problem`}>{t('problem.face')}</ProblemText>
        ) : (
          <p>
            <strong>{t('school.people.face')}</strong> {t('school.people.faceWhy')}
          </p>
        )}
        <Action expanded={open} onPress={() => setAsked(!open)}>
          {portrait === undefined ? t('school.people.choose') : t('school.people.change')}
        </Action>
        {/* Drawn only when asked for: twelve faces for each of twelve people would stop a slow tablet. */}
        {open && (
          <fieldset aria-describedby={missing ? `${id}-problem` : undefined}>
            <legend class="visually-hidden">{t('school.people.picture')}</legend>
            {SCHOOL_PORTRAITS.map((look, at) => (
              <label key={at}>
                <input
                  type="radio"
                  name={id}
                  checked={at === portrait}
                  aria-invalid={missing ? true : undefined}
                  onChange={() => pick(at)}
                />
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
