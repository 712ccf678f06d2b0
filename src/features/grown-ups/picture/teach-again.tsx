import { TEACH_AGAIN_BELOW } from '../../../domain/class-picture';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import type { BandChecks } from './class-checks';
import css from './picture.module.css';

interface Props {
  /** The least known first. */
  concepts: readonly string[];
  /** Whether the class has answered after the lessons. */
  hasAfter: boolean;
  checks: BandChecks;
  onRun: (lesson: string) => void;
}

/** What a class has not grasped yet, and what to run for it. */
export function TeachAgain({ concepts, hasAfter, checks, onRun }: Props) {
  const t = useT('picture');
  return (
    <Card heading={t('again.heading')}>
      {!hasAfter ? (
        <p>{t('again.notYet')}</p>
      ) : concepts.length === 0 ? (
        <p>{t('again.nothing', { number: TEACH_AGAIN_BELOW * 100 })}</p>
      ) : (
        <>
          <p class={page['small']}>{t('again.lead', { number: TEACH_AGAIN_BELOW * 100 })}</p>
          <ul class={css['again']}>
            {concepts.map((concept) => {
              const found = checks.againWith(concept);
              return (
                <li key={concept}>
                  <p>
                    <strong>{checks.ideaOf(concept)}</strong>
                    {found && <small>{t('again.with', { title: found.title, minutes: found.minutes })}</small>}
                  </p>
                  {found && <Action onPress={() => onRun(found.id)}>{t('again.run', { title: found.title })}</Action>}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Card>
  );
}
