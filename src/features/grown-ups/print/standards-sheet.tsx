import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import { SheetFoot } from './sheet-foot';
import { SheetHead } from './sheet-head';
import type { SchoolSheetProps } from './sheet-props';

const STANDARDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'] as const;

/** The fifteen standards of the Children's Code (Information Commissioner's Office), and a line on each. */
export function StandardsSheet({ plan, today, version }: SchoolSheetProps) {
  const t = useT('print');
  return (
    <>
      <SheetHead sheet="standards" title={t('standards.heading')} />
      <p>{t('standards.lead')}</p>
      <table class={css['table']}>
        <thead>
          <tr>
            <th scope="col">{t('standards.standard')}</th>
            <th scope="col">{t('standards.how')}</th>
          </tr>
        </thead>
        <tbody>
          {STANDARDS.map((at, number) => (
            <tr key={at}>
              <th scope="row">
                {number + 1}. {t(`standards.n.${at}`)}
              </th>
              <td>{t(`standards.s.${at}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <SheetFoot plan={plan} today={today} version={version} />
    </>
  );
}
