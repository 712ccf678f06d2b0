import { useState } from 'preact/hooks';
import type { Counts } from '../../../domain/tally';
import { useLanguage, useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import page from '../page.module.css';
import type { PageProps } from '../page-props';
import { Pills } from '../pills';
import { useFetched } from '../use-fetched';
import { Waiting } from '../waiting';
import { questionsOf, type BandChecks } from './class-checks';
import { HandsQuestion } from './hands-question';
import { KeptTally } from './kept-tally';
import type { TypedHands } from './tally-store.model';
import { typedFor } from './typed-hands';

interface Props {
  given: Pick<PageProps, 'powers' | 'tally'>;
  checks: BandChecks;
}

const NOTHING: TypedHands = { fits: '', think: '', notSure: '' };
const toCount = (text: string) => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : 0);
const isNumber = (text: string) => /^\s*\d{0,3}\s*$/.test(text);

/** A class without tablets, or a check done together: hands counted by eye and typed in, question by question. */
export function HandsCard({ given: { powers, tally }, checks }: Props) {
  const t = useT('picture');
  const language = useLanguage();
  const [begun] = useState(() => typedFor(checks, tally));
  const [open, setOpen] = useState(begun !== undefined);
  const [which, setWhich] = useState(begun ?? 'before');
  const [said, setSaid] = useState<'added' | 'empty' | 'numbers' | 'taken'>();
  const check = checks[which];
  const typed = tally.typed.value[check.number] ?? [];
  const questions = questionsOf(check.lesson);
  const got = useFetched(() => powers.curriculum.lesson(check.id, language), [check.id, language]);

  const add = () => {
    const rows = questions.map((_, at) => typed[at] ?? NOTHING);
    if (!rows.every((row) => Object.values(row).every(isNumber))) return setSaid('numbers');
    const counts: Counts[] = rows.map(({ fits, think, notSure }) => ({
      fits: toCount(fits),
      think: toCount(think),
      notSure: toCount(notSure),
    }));
    if (counts.every(({ fits, think, notSure }) => fits + think + notSure === 0)) return setSaid('empty');
    tally.addHands(check.number, 0, counts);
    setSaid('added');
  };

  return (
    <Card heading={t('hands.heading')}>
      <p>{t('hands.lead')}</p>
      <div class={page['row']}>
        <Action expanded={open} onPress={() => setOpen(!open)}>
          {open ? t('hands.close') : t('hands.open')}
        </Action>
      </div>
      {open && (
        <>
          <Pills
            legend={t('hands.which')}
            choices={(['before', 'after'] as const).map((value) => ({ value, words: t(value) }))}
            chosen={which}
            onChosen={(next) => {
              setWhich(next);
              setSaid(undefined);
            }}
          />
          {got.state === 'ready' ? (
            questions.map((step, at) => (
              <HandsQuestion
                key={step.id}
                number={at + 1}
                step={step}
                word={got.value.word}
                typed={typed[at] ?? NOTHING}
                onTyped={(one) => {
                  setSaid(undefined);
                  tally.type(
                    check.number,
                    questions.map((_, nth) => (nth === at ? one : (typed[nth] ?? NOTHING))),
                  );
                }}
              />
            ))
          ) : (
            <Waiting state={got.state} />
          )}
          <div class={page['row']}>
            <Action tone="main" onPress={add}>
              {t('hands.add')}
            </Action>
          </div>
        </>
      )}
      <div class={page['row']}>
        <p role="status">{said ? t(`hands.said.${said}`) : ''}</p>
        {tally.canTakeBack.value && (
          <Action
            onPress={() => {
              tally.takeBack();
              setSaid('taken');
            }}
          >
            {t('hands.takeBack')}
          </Action>
        )}
      </div>
      {said && <KeptTally state={tally.state.value} />}
    </Card>
  );
}
