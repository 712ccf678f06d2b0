import { useTellWords } from '../tell-words';
import { helplinesFor } from '../../../content/helplines';
import { isOldest } from '../../../domain/tell';
import { Button } from '../../../ui/button';
import { Say } from '../../../ui/say';
import { NumberCard } from '../number-card';
import type { PageProps } from '../page-props';
import { SchoolPeople } from '../school-people';
import css from './help-now-page.module.css';

/** People in this building first, then numbers. No telephone is assumed, so the way without one is said as loudly. */
export function HelpNowPage({ school: { people, region }, band, onPage }: PageProps) {
  const t = useTellWords();
  const lines = helplinesFor(region);
  const helplines = lines.filter(({ kind }) => kind === 'child-helpline');
  const emergency = lines.filter(({ kind }) => kind === 'emergency');
  return (
    <div class={css['page']}>
      <div class={css['head']}>
        <Say as="h1" size="large" text={t('helpNow.heading')} focusKey="heading" />
        <Say text={t('helpNow.fault')} />
        {isOldest(band) && <Button onPress={() => onPage('report-online')}>{t('online.open')}</Button>}
      </div>
      <SchoolPeople people={people} />
      <div class={css['say']}>
        <Say text={t('helpNow.say')} />
        <div class={css['marked']}>
          <Say text={t('helpNow.words')} />
        </div>
      </div>
      <div class={css['numbers']}>
        {helplines.map(({ id, name, number, free }) => (
          <NumberCard
            key={id}
            name={name}
            number={number}
            says={free ? [t('helpNow.helpline'), t('helpNow.free')] : [t('helpNow.helpline')]}
          />
        ))}
        {helplines.length === 0 && <NumberCard name={t('helpNow.helpline')} says={[t('helpNow.ask')]} />}
        {emergency.map(({ id, number }) => (
          <NumberCard key={id} urgent name={t('helpNow.danger')} number={number} says={[t('helpNow.dangerCall')]} />
        ))}
        {emergency.length === 0 && <NumberCard urgent name={t('helpNow.danger')} says={[t('helpNow.dangerAsk')]} />}
      </div>
      <div class={css['today']}>
        <Say text={t('helpNow.cannotCall')} />
      </div>
    </div>
  );
}
