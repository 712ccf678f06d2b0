import { Lumi } from '../../../art/lumi';
import { useT } from '../../../i18n/words-context';
import { LanternDrawing } from './lantern';
import css from './print.module.css';
import type { SchoolSheetProps } from './sheet-props';

/**
 * A line to write a name on by hand, and no score: there is none. It hangs on a wall at home, so it does not say what a child has
 * learned to tell. Lumi is for the youngest; whoever is older gets a lantern without a face.
 */
export function CertificateSheet({ young }: Pick<SchoolSheetProps, 'young'>) {
  const t = useT('print');
  return (
    <div class={css['certificate']}>
      <div class={css['lumi']}>{young ? <Lumi mood="happy" /> : <LanternDrawing />}</div>
      <h2>{t('certificate.heading')}</h2>
      <p>{t('certificate.to')}</p>
      <div class={css['line']} />
      <p>{t('certificate.with')}</p>
      <div class={css['line']} />
      <p>{t('certificate.text')}</p>
      <div class={css['pair']}>
        {(['day', 'signed'] as const).map((at) => (
          <div key={at}>
            <div class={css['line']} />
            <p>{t(`certificate.${at}`)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
