import { useT } from '../../../i18n/words-context';

const QUESTIONS = ['1', '2', '3', '4', '5', '6'] as const;

/** To begin a school's own data protection impact assessment with. Every answer is held by a test of the promises. */
export function DpiaSheet() {
  const t = useT('print');
  return (
    <>
      <h2>{t('dpia.heading')}</h2>
      <p>{t('dpia.lead')}</p>
      {QUESTIONS.map((at) => (
        <section key={at}>
          <h3>{t(`dpia.q.${at}`)}</h3>
          <p>{t(`dpia.a.${at}`)}</p>
        </section>
      ))}
      <p>{t('dpia.sign')}</p>
    </>
  );
}
