import { useT } from '../../../i18n/words-context';
import { Blank } from './blank';
import css from './print.module.css';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import type { SchoolSheetProps } from './sheet-props';

const QUESTIONS = ['1', '2', '3', '4', '5', '6'] as const;

/** To begin a school's own data protection impact assessment with. What it states is `docs/data-statement.md` in short. */
export function DpiaSheet({ plan, today, version }: SchoolSheetProps) {
  const t = useT('print');
  return (
    <>
      <SheetHead sheet="dpia" title={t('dpia.heading')} />
      <p>{t('dpia.lead')}</p>
      {QUESTIONS.map((at) => (
        <section key={at}>
          <h3>
            {at}. {t(`dpia.q.${at}`)}
          </h3>
          <p>{t(`dpia.a.${at}`)}</p>
          <Blank label={t('dpia.ours')} lines={2} />
        </section>
      ))}
      <div class={css['signs']}>
        {(['by', 'role', 'outcome', 'again'] as const).map((at) => (
          <Blank key={at} label={t(`dpia.sign.${at}`)} />
        ))}
      </div>
      <SheetFoot plan={plan} today={today} version={version} />
    </>
  );
}
