import { useT } from '../../../i18n/words-context';
import css from './print.module.css';

const STANDARDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l', 'm', 'n', 'o'] as const;

/** The fifteen standards of the Children's Code (Information Commissioner's Office), and a line on each. */
export function StandardsSheet() {
  const t = useT('print');
  return (
    <>
      <h2>{t('standards.heading')}</h2>
      <p>{t('standards.lead')}</p>
      <table class={css['table']}>
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
    </>
  );
}
