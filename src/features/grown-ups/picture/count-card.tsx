import { useState } from 'preact/hooks';
import { Icon } from '../../../art/icon';
import type { Band } from '../../../content/schema/lesson';
import { readHandIn, typedHandIn } from '../../../domain/hand-in';
import { LEAST_TOGETHER } from '../../../domain/tally-changes';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { Field } from '../field';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Scanner } from '../scanner';
import { useFirstProblem } from '../use-first-problem';
import { questionsOf, type BandChecks } from './class-checks';
import { Counted } from './counted';
import { KeptTally } from './kept-tally';

interface Props {
  given: Pick<PageProps, 'powers' | 'tally'>;
  /** Checks of every band: a tablet may hand in another than the one that is looked at. */
  all: readonly BandChecks[];
  /** Those that are looked at. */
  checks: BandChecks;
  /** A hand-in of this band was counted. */
  onBand: (band: Band) => void;
}

/** Letters of a hand-in, as `domain/hand-in` writes them. */
const LETTERS = 24;

/** Takes in what tablets hand in: by camera, or letter by letter where there is none. */
export function CountCard({ given: { powers, tally }, all, checks: looked, onBand }: Props) {
  const t = useT('picture');
  const teacher = useT('teacher');
  const [scanning, setScanning] = useState(false);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string>();
  const [refused, setRefused] = useState(0);
  const form = useFirstProblem<HTMLFormElement>(refused);

  /** Counts a text, and gives what to say of it. `taken` is false for what is no hand-in of ours. */
  const take = (text: string): { taken: boolean; said: string } => {
    const handIn = readHandIn(text);
    if (!handIn) return { taken: false, said: t('count.notOne') };
    const checks = all.find(({ before, after }) => [before.number, after.number].includes(handIn.check));
    const check = checks && (checks.before.number === handIn.check ? checks.before : checks.after);
    if (!check || questionsOf(check.lesson).length !== handIn.answers.length)
      return { taken: false, said: t('count.other') };
    onBand(checks.band);
    const which = t('count.which', {
      check: t(check === checks.before ? 'before' : 'after'),
      band: teacher(`school.lessons.band.${checks.band}`),
    });
    const result = tally.add(handIn);
    // With the number, which grows: whoever holds up one tablet after the other must see and hear that each was counted.
    const number = tally.tally.value.checks[handIn.check]?.ids.length ?? 0;
    return { taken: true, said: t(`count.${result}`, { which, number }) };
  };

  return (
    <Card heading={t('count.heading')}>
      <Counted tally={tally.tally.value} checks={looked} />
      <p>{t('count.wait', { number: LEAST_TOGETHER })}</p>
      {scanning ? (
        <Scanner
          powers={powers}
          instead={t('count.instead')}
          said={said}
          onText={(text) => setSaid(take(text).said)}
          onClose={() => setScanning(false)}
        />
      ) : (
        <>
          <p>{t('count.lead')}</p>
          <div class={page['row']}>
            <Action
              tone="main"
              before={<Icon name="code" />}
              onPress={() => {
                setSaid('');
                setScanning(true);
              }}
            >
              {t('count.scan')}
            </Action>
          </div>
        </>
      )}
      <form
        ref={form}
        class={page['stack']}
        onSubmit={(event) => {
          event.preventDefault();
          const { taken, said: answer } = take(typedHandIn(typed));
          setProblem(taken ? undefined : answer);
          setSaid(taken ? answer : '');
          if (taken) setTyped('');
          else setRefused(refused + 1);
        }}
      >
        <Field
          label={t('count.typed')}
          hint={t('count.typedHint', { number: LETTERS })}
          problem={problem}
          refused={refused}
          value={typed}
          most={LETTERS * 2}
          onText={setTyped}
        />
        <div class={page['row']}>
          <Action submits>{t('count.add')}</Action>
          {!scanning && <p role="status">{said}</p>}
        </div>
      </form>
      <KeptTally state={tally.state.value} />
    </Card>
  );
}
