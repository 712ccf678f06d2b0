import { useId, useRef, useState } from 'preact/hooks';
import { INITIALS, isDay, isSignedOff } from '../../../domain/plan';
import { noteSignOff } from '../../../domain/plan-changes';
import { languages } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import { Field, ProblemText } from '../field';
import form from '../form.module.css';
import { KeptLine } from '../kept-line';
import page from '../page.module.css';
import type { PlanStore } from '../plan-store.model';
import { SignOffLine } from '../sign-off-line';
import { useDay } from '../use-day';
import { useFirstProblem } from '../use-first-problem';
import { useLanguageName } from '../use-language-name';
import type { ListedLesson } from '../use-lessons';
import css from './read.module.css';

interface Props {
  plan: PlanStore;
  /** The words that were read: no other are signed off. */
  language: string;
  lesson: ListedLesson;
  initials: string;
  onInitials: (initials: string) => void;
  /** The next lesson that waits. */
  next: ListedLesson | undefined;
  onNext: (lesson: string) => void;
}

/** Initials however they are typed: `a.b.` is `AB`. */
const toInitials = (typed: string) => typed.replace(/[\s.]/g, '').toLocaleUpperCase();

/** Where the school's DSL answers for one lesson as it stands now, or takes that back. */
export function SignLesson({ plan, language, lesson, initials, onInitials, next, onNext }: Props) {
  const t = useT('read');
  const nameOf = useLanguageName();
  const id = useId();
  const say = useDay();
  const today = plan.today();
  const [day, setDay] = useState(today);
  const [agreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const [refused, setRefused] = useState(0);
  const [changed, setChanged] = useState(false);
  const [takenBack, setTakenBack] = useState(false);
  const fields = useFirstProblem<HTMLDivElement>(refused);
  const { version } = lesson;
  const signed = isSignedOff(plan.plan.value, lesson.id, version, language);
  const problem = {
    initials: !INITIALS.test(toInitials(initials)),
    day: !isDay(day) || day > today,
    agree: !agreed,
  };
  const words = (at: keyof typeof problem) => (tried && problem[at] ? t(`sign.problem.${at}`) : undefined);

  const state = useRef<HTMLDivElement>(null);

  const sign = () => {
    setTried(true);
    if (problem.initials || problem.day || problem.agree) return setRefused(refused + 1);
    setChanged(true);
    plan.change((old) => noteSignOff(old, lesson.id, language, { day, initials: toInitials(initials), version }));
    // The button goes; whoever pressed it is taken to what it did.
    if (plan.state.value === 'stored') state.current?.focus();
  };
  const takeBack = () => {
    setChanged(true);
    plan.change((old) => noteSignOff(old, lesson.id, language, undefined));
    setTakenBack(true);
    // What was ticked was ticked for the sign-off that is gone.
    setAgreed(false);
    setTried(false);
  };

  return (
    <Card heading={t('sign.heading')}>
      <p>{t('sign.lead', { version })}</p>
      <p class={css['paper']}>{t('sign.paper')}</p>
      <div role="status" ref={state} tabIndex={-1}>
        <SignOffLine plan={plan.plan.value} lesson={lesson} language={language} />
      </div>
      {!signed && (
        <div ref={fields} class={css['sign']}>
          <label class={form['choice']}>
            <input
              type="checkbox"
              checked={agreed}
              aria-invalid={words('agree') ? true : undefined}
              aria-describedby={words('agree') && `${id}-agree`}
              onChange={(event) => setAgreed(event.currentTarget.checked)}
            />
            <span>{languages().length > 1 ? t('sign.agreeIn', { language: nameOf(language) }) : t('sign.agree')}</span>
          </label>
          {words('agree') && <ProblemText id={`${id}-agree`}>{words('agree')}</ProblemText>}
          <Field
            label={t('sign.initials')}
            hint={t('sign.initialsHint')}
            problem={words('initials')}
            value={initials}
            most={10}
            onText={onInitials}
          />
          <div class={form['field']}>
            <label for={`${id}-day`}>{t('sign.day')}</label>
            {isDay(day) && <p class={form['hint']}>{say(day)}</p>}
            {words('day') && <ProblemText id={`${id}-when`}>{words('day')}</ProblemText>}
            <input
              id={`${id}-day`}
              type="date"
              value={day}
              max={today}
              aria-invalid={words('day') ? true : undefined}
              aria-describedby={words('day') && `${id}-when`}
              onInput={(event) => setDay(event.currentTarget.value)}
            />
          </div>
        </div>
      )}
      {changed && <KeptLine state={plan.state.value} />}
      {/* A DSL who has just found a harmful sentence would think it gone from ninety tablets. */}
      {takenBack && !signed && <p class={page['notice']}>{t('sign.takenBack')}</p>}
      <div class={page['row']}>
        {!signed && (
          <Action key="sign" tone="main" onPress={sign}>
            {t('sign.go')}
          </Action>
        )}
        {next && (
          <Action tone={signed ? 'main' : 'plain'} onPress={() => onNext(next.id)}>
            {t('sign.next', { title: next.title })}
          </Action>
        )}
        {!next && signed && <strong>{t('sign.last')}</strong>}
        {signed && (
          <Action key="again" onPress={takeBack}>
            {t('sign.again')}
          </Action>
        )}
      </div>
    </Card>
  );
}
