import { useT } from '../../../i18n/words-context';
import css from './print.module.css';

const STANDARDS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15'] as const;

/** The fifteen standards of the Children's Code (Information Commissioner's Office), and a line on each. */
export function StandardsSheet() {
  const t = useT('print');
  return (
    <>
      <h2>{t('standards.heading')}</h2>
      <p>{t('standards.lead')}</p>
      <table class={css['table']}>
        <tbody>
          {STANDARDS.map((at) => (
            <tr key={at}>
              <th scope="row">
                {at}. {t(`standards.n.${at}`)}
              </th>
              <td>{t(`standards.s.${at}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
