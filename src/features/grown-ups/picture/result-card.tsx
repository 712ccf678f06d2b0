import { Icon } from '../../../art/icon';
import { toCsv } from '../../../domain/csv';
import { classPicture, LEAST_HAND_INS, teachAgain } from '../../../domain/tally';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import table from '../table.module.css';
import type { BandChecks } from './class-checks';
import { classTable } from './class-table';
import { Dumbbell } from './dumbbell';
import css from './picture.module.css';
import { TeachAgain } from './teach-again';

interface Props {
  given: Pick<PageProps, 'powers' | 'tally' | 'plan' | 'onOpen'>;
  checks: BandChecks;
  answered: { before: number; after: number };
}

/** Tells a spreadsheet that the letters are UTF-8. */
const MARK = '\uFEFF';

/** The class picture itself: a table, with a drawing in each row. Nothing of it before five have answered. */
export function ResultCard({ given: { powers, tally, plan, onOpen }, checks, answered }: Props) {
  const t = useT('picture');
  const teacher = useT('teacher');
  const band = teacher(`school.lessons.band.${checks.band}`);
  if (Math.max(answered.before, answered.after) < LEAST_HAND_INS)
    return (
      <Card heading={t('result.heading', { band })}>
        <p>{t('result.tooFew', { number: LEAST_HAND_INS })}</p>
      </Card>
    );

  const rows = classPicture(tally.tally.value, {
    before: checks.before.number,
    after: checks.after.number,
    concepts: checks.concepts,
  });
  const { head, body, foot } = classTable({ rows, ideaOf: checks.ideaOf, answered }, t);
  const save = () => {
    const text = MARK + toCsv([head, ...body, foot]);
    void powers.saveFile(`lantern-class-picture-${checks.band}-${plan.today()}.csv`, text, 'text/csv');
  };

  return (
    <>
      <Card heading={t('result.heading', { band })}>
        <p class={page['small']}>{t('result.lead')}</p>
        {/* Scrolls sideways with large letters, so a keyboard must be able to reach it. */}
        <div class={table['wrap']} role="group" aria-label={head[0]} tabIndex={0}>
          <table class={`${table['table']} ${css['table']}`}>
            <thead>
              <tr>
                <th scope="col">{head[0]}</th>
                <th scope="col">
                  <span class={css['key']} data-key="before" aria-hidden="true" />
                  {head[1]}
                </th>
                <td aria-hidden="true" class={css['chart']}>
                  <span class={css['scale']}>
                    <span>{t('table.share', { number: 0 })}</span>
                    <span>{t('table.share', { number: 100 })}</span>
                  </span>
                </td>
                <th scope="col">
                  <span class={css['key']} data-key="after" aria-hidden="true" />
                  {head[2]}
                </th>
              </tr>
            </thead>
            <tbody>
              {body.map(([idea, before, after], at) => (
                <tr key={idea}>
                  <th scope="row">{idea}</th>
                  <td class={css['share']}>{before}</td>
                  <td aria-hidden="true" class={css['chart']}>
                    <Dumbbell before={rows[at]?.before} after={rows[at]?.after} />
                  </td>
                  <td class={css['share']}>{after}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{foot[0]}</th>
                <td class={css['share']}>{foot[1]}</td>
                <td aria-hidden="true" class={css['chart']} />
                <td class={css['share']}>{foot[2]}</td>
              </tr>
            </tfoot>
          </table>
        </div>
        <div class={page['row']}>
          <Action before={<Icon name="printer" />} onPress={() => window.print()}>
            {t('result.print')}
          </Action>
          <Action onPress={save}>{t('result.save')}</Action>
        </div>
        <p class={page['small']}>{t('result.limits')}</p>
      </Card>
      <TeachAgain
        concepts={teachAgain(rows)}
        hasAfter={rows.some(({ after }) => after !== undefined)}
        checks={checks}
        onRun={(id) => onOpen('run', id)}
      />
    </>
  );
}
