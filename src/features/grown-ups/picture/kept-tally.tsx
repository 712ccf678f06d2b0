import { useT } from '../../../i18n/words-context';
import form from '../form.module.css';
import type { TallyStore } from './tally-store.model';

interface Props {
  state: TallyStore['state']['value'];
}

/** Says plainly that the tablet keeps no counts: they are there until this side is closed. */
export function KeptTally({ state }: Props) {
  const t = useT('picture');
  return (
    <p class={form['said']} role="alert">
      {state === 'full' || state === 'unavailable' ? t(`kept.${state}`) : ''}
    </p>
  );
}
