import { useState } from 'preact/hooks';
import { isSignedOff, signOffOf } from '../../../domain/plan';
import { askForSignOff } from '../../../domain/plan-changes';
import { languages } from '../../../i18n/i18n';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Card } from '../card';
import form from '../form.module.css';
import { KeptLine } from '../kept-line';
import type { PlanStore } from '../plan-store.model';
import { useLanguageName } from '../use-language-name';
import type { ListedLesson } from '../use-lessons';

interface Props {
  plan: PlanStore;
  /** In which it is counted: a translation is signed off by itself. */
  language: string;
  lessons: readonly ListedLesson[];
  onOpen: (lesson: string) => void;
}

/** How many lessons the school's DSL has signed off in a language, and whether children may meet the others. */
export function SignOffCard({ plan, language, lessons, onOpen }: Props) {
  const t = useT('read');
  const nameOf = useLanguageName();
  const [changed, setChanged] = useState(false);
  const now = plan.plan.value;
  const waiting = lessons.filter(({ id, version }) => !isSignedOff(now, id, version, language));
  const old = waiting.filter(({ id, version }) => signOffOf(now, id, version, language) !== undefined);
  const count = { done: lessons.length - waiting.length, of: lessons.length };
  const [next] = waiting;
  const several = languages().length > 1;
  const inLanguage = (text: string) => (several ? t('inLanguage', { language: nameOf(language), text }) : text);

  return (
    <Card heading={t('progress.heading')}>
      <p>
        <strong>{inLanguage(t('progress.count', count))}</strong>
        {old.length > 0 && <> · {t('progress.changed', { number: old.length })}</>}
      </p>
      {now.unreadable && <p role="alert">{t('needed.unreadable')}</p>}
      <p>
        {t('progress.who')} {several && t('progress.each')}
      </p>
      <label class={form['choice']}>
        <input
          type="checkbox"
          checked={now.signOffNeeded === true}
          onChange={(event) => {
            const box = event.currentTarget;
            setChanged(true);
            plan.change((before) => askForSignOff(before, box.checked));
            // A tablet that keeps nothing must not show a promise it does not hold.
            box.checked = plan.plan.value.signOffNeeded === true;
          }}
        />
        <span>{t('needed.label')}</span>
      </label>
      <p role="status">{inLanguage(t(now.signOffNeeded ? 'needed.on' : 'needed.off', count))}</p>
      {changed && <KeptLine state={plan.state.value} />}
      {next && (
        <div>
          <Action tone="main" onPress={() => onOpen(next.id)}>
            {t('progress.next', { title: next.title })}
          </Action>
        </div>
      )}
    </Card>
  );
}
