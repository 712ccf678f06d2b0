import { Icon } from '../../art/icon';
import { isSignedOff, signOffOf, type Plan } from '../../domain/plan';
import { languages } from '../../i18n/i18n';
import { useT } from '../../i18n/words-context';
import css from './sign-off-line.module.css';
import { useDay } from './use-day';
import { useLanguageName } from './use-language-name';

interface Props {
  plan: Plan;
  lesson: { id: string; version: number };
  /** Which words were read. */
  language: string;
  /** The page has said already which language it speaks of. */
  bare?: true;
}

/**
 * Whether the school's own DSL has read a lesson, for that lesson in that language only. Until then the honest line stands: nobody who answers for
 * children has reviewed it.
 */
export function SignOffLine({ plan, lesson: { id, version }, language, bare }: Props) {
  const t = useT('teacher');
  const day = useDay();
  const name = useLanguageName();
  const signOff = signOffOf(plan, id, version, language);
  const state = isSignedOff(plan, id, version, language) ? 'signed' : signOff ? 'changed' : 'none';
  return (
    <p class={css['line']} data-state={state}>
      <Icon name={state === 'signed' ? 'check' : 'warning'} />
      <span>
        {!bare && languages().length > 1 && `${t('signOff.in', { language: name(language) })} `}
        {t(`signOff.${state}`, { initials: signOff?.initials ?? '', date: signOff ? day(signOff.day) : '' })}
      </span>
    </p>
  );
}
