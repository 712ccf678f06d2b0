import { useLayoutEffect } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import { classPicture, shownOf, teachAgain } from '../../../domain/class-picture';
import { toCsv } from '../../../domain/csv';
import { LEAST_TOGETHER } from '../../../domain/tally-changes';
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
import { KeptTally } from './kept-tally';
import { TeachAgain } from './teach-again';
import { Waits } from './waits';

interface Props {
  given: Pick<PageProps, 'powers' | 'tally' | 'plan' | 'onOpen'>;
  checks: BandChecks;
}

/** Tells a spreadsheet that the letters are UTF-8. */
const MARK = '\uFEFF';

/**
 * The class picture itself: a table, with a drawing in each row. Nothing of it before five have answered, and nothing more of it
 * before five more have.
 */
export function ResultCard({ given: { powers, tally, plan, onOpen }, checks }: Props) {
  const t = useT('picture');
  const teacher = useT('teacher');
  const band = teacher(`school.lessons.band.${checks.band}`);
  const [before, after] = [checks.before.number, checks.after.number];
  const counts = tally.tally.value;
  // Before it is painted: what is looked at is what is noted as seen, and never anything else.
  useLayoutEffect(() => tally.look([before, after]), [tally, before, after, counts.day]);
  const answered = { before: shownOf(counts.checks[before]), after: shownOf(counts.checks[after]) };
  if (answered.before + answered.after === 0)
    return (
      <Card heading={t('result.heading', { band })}>
        <p>{t('result.tooFew', { number: LEAST_TOGETHER })}</p>
      </Card>
    );

  const rows = classPicture(counts, { before, after, concepts: checks.concepts });
  const { head, body, foot } = classTable({ rows, ideaOf: checks.ideaOf, answered }, t);
  const save = () => {
    const text = MARK + toCsv([head, ...body, foot]);
    void powers.saveFile(`lantern-class-picture-${checks.band}-${plan.today()}.csv`, text, 'text/csv');
  };

  return (
    <>
      <Card heading={t('result.heading', { band })}>
        <p class={page['small']}>{t('result.lead')}</p>
        <Waits tally={counts} checks={checks} />
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
        <KeptTally state={tally.state.value} />
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
