import { Icon } from '../../art/icon';
import { isSignedOff, type Plan } from '../../domain/plan';
import { useT } from '../../i18n/words-context';
import css from './sign-off-line.module.css';
import { useDay } from './use-day';

interface Props {
  plan: Plan;
  lesson: { id: string; version: number };
}

/**
 * Whether the school's own DSL has read a lesson, for that lesson only. Until then the honest line stands: nobody who answers for
 * children has reviewed it.
 */
export function SignOffLine({ plan, lesson: { id, version } }: Props) {
  const t = useT('teacher');
  const day = useDay();
  const signOff = plan.signedOff[id];
  const state = isSignedOff(plan, id, version) ? 'signed' : signOff ? 'changed' : 'none';
  return (
    <p class={css['line']} data-state={state}>
      <Icon name={state === 'signed' ? 'check' : 'warning'} />
      <span>{t(`signOff.${state}`, { initials: signOff?.initials ?? '', date: signOff ? day(signOff.day) : '' })}</span>
    </p>
  );
}
