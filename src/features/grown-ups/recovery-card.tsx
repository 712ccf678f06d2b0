import type { School } from '../../domain/school';
import { useT } from '../../i18n/words-context';
import css from './recovery-card.module.css';

interface Props {
  school: School;
}

/**
 * What the page of the set-up prints as: a card for whoever must open this tablet when nobody knows the PIN any more. The PIN
 * is not on it and cannot be: a card like this lies in a drawer that children can open.
 */
export function RecoveryCard({ school: { dsl, people, region } }: Props) {
  const t = useT('teacher');
  return (
    <section class={css['card']}>
      <h2>{t('recovery.heading')}</h2>
      <p>{t('recovery.lead')}</p>
      <dl>
        <dt>{t('recovery.dsl')}</dt>
        <dd>
          {dsl.name}, {dsl.contact}
        </dd>
        <dt>{t('recovery.people')}</dt>
        <dd>{people.map(({ name, role }) => `${name} (${role})`).join(', ')}</dd>
        <dt>{t('recovery.region')}</dt>
        <dd>{t(`school.region.options.${region}`)}</dd>
      </dl>
      <p>{t('recovery.noPin')}</p>
      {(['where', 'file', 'tablets', 'day'] as const).map((line) => (
        <p key={line} class={css['line']}>
          {t(`recovery.line.${line}`)}
        </p>
      ))}
      <h3>{t('recovery.forgotten')}</h3>
      <ol>
        {(['gate', 'reset', 'open', 'newPin'] as const).map((step) => (
          <li key={step}>{t(`recovery.step.${step}`)}</li>
        ))}
      </ol>
      <p>{t('recovery.kept')}</p>
    </section>
  );
}
