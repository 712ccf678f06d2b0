import { Lumi } from '../../../art/lumi';
import { useT } from '../../../i18n/words-context';
import css from './print.module.css';

/** A line to write a name on by hand, and no score: there is none. */
export function CertificateSheet() {
  const t = useT('print');
  return (
    <div class={css['certificate']}>
      <div class={css['lumi']}>
        <Lumi mood="happy" />
      </div>
      <h2>{t('certificate.heading')}</h2>
      <p>{t('certificate.to')}</p>
      <div class={css['line']} />
      <p>{t('certificate.line')}</p>
      <div class={css['line']} />
      <p>{t('certificate.text')}</p>
      <p>
        {t('certificate.day')} <span class={css['short']} />
      </p>
    </div>
  );
}
