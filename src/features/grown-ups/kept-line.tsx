import { useT } from '../../i18n/words-context';
import form from './form.module.css';
import type { PlanStore } from './plan-store.model';

interface Props {
  state: PlanStore['state']['value'];
}

/** Says plainly when the tablet did not keep a change; quiet otherwise. */
export function KeptLine({ state }: Props) {
  const t = useT('teacher');
  return (
    <p class={form['said']} role="alert">
      {state === 'full' || state === 'unavailable' ? t(`kept.${state}`) : ''}
    </p>
  );
}
