import type { ReadAnswer } from '../../../domain/reading';
import { languageOf } from '../../../i18n/i18n';
import { useLanguage, useT } from '../../../i18n/words-context';
import { pointing } from '../pointing';
import table from '../table.module.css';
import css from './read.module.css';
import { Said } from './said';
import { SmallPicture } from '../small-picture';
import type { Spoken } from './use-words-of';

interface Props {
  answers: readonly ReadAnswer[];
  /** Of the screen. */
  number: number;
  spoken: Spoken;
}

/** What can be picked on a screen, and what it then says or leads to. */
export function ReadAnswers({ answers, number, spoken }: Props) {
  const t = useT('read');
  const here = useLanguage();
  return (
    <table class={table['table']}>
      <caption class="visually-hidden">{t('screen.answers', { number })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('screen.pick')}</th>
          <th scope="col">{t('screen.then')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map(({ label, picture, says, fits, to }, at) => (
          <tr key={at}>
            <th scope="row">
              <div class={css['answer']}>
                {picture && (
                  <span class={css['small']}>
                    <SmallPicture picture={picture} />
                  </span>
                )}
                <span>
                  {label === '' ? (
                    t(to === undefined ? 'screen.after' : 'screen.goOn')
                  ) : (
                    <span {...spoken}>{pointing(label, languageOf(spoken.lang ?? here).dir)}</span>
                  )}
                  {fits && <em>{t('screen.fits')}</em>}
                </span>
              </div>
            </th>
            <td>
              {says.map((text) => (
                <Said key={text} text={text} spoken={spoken} />
              ))}
              {to !== undefined && <p>{t('screen.leads', { part: to })}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
