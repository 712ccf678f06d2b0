import { useRef } from 'preact/hooks';
import { COMFORTS, REGIONS, withComforts, type Comfort, type Region, type School } from '../../domain/school';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import { Choices } from './choices';
import { ContactFields } from './contact-fields';
import css from './form.module.css';
import type { Page as PageName } from './grown-ups.model';
import { LessonFields } from './lesson-fields';
import { Page } from './page';
import { PeopleFields } from './people-fields';
import { PinChooser } from './pin-chooser';
import { RecoveryCard } from './recovery-card';
import { SavedNext } from './saved-next';
import { SaveLine } from './save-line';
import type { SchoolForm } from './school-form.model';
import { useFirstProblem } from './use-first-problem';
import { useProblemWords } from './use-problem-words';

interface Props {
  form: SchoolForm;
  /** The set-up that is stored, if there is one: then this page changes it. */
  school: School | undefined;
  /** Something to know first: that the set-up was broken, or has just been reset. */
  notice?: string | undefined;
  pinSupported: boolean;
  /** Drops what was typed for what another tab has stored. */
  onReadAnew: () => void;
  onOpen: (page: PageName) => void;
}

/** What was ticked last wins over what cannot be together with it. */
const withoutClashes = (before: readonly Comfort[], after: readonly Comfort[]) =>
  withComforts(
    after,
    after.filter((comfort) => !before.includes(comfort)),
  );

/** The school's set-up, for the first time or again. One page, one save, all or nothing. */
export function SchoolPage({ form, school, notice, pinSupported, onReadAnew, onOpen }: Props) {
  const t = useT('teacher');
  const fields = useFirstProblem<HTMLDivElement>(form.refused.value);
  const draft = form.draft.value;
  const problems = form.problems.value;
  const state = form.state.value;
  const isSetUp = school !== undefined;
  const problemOf = useProblemWords(problems);
  const saving = useRef<HTMLDivElement>(null);
  // The button goes with the question: the focus must not go with it.
  const saveOver = () => {
    saving.current?.querySelector('button')?.focus();
    void form.saveOver();
  };

  return (
    <Page heading={isSetUp ? t('school.heading') : t('school.headingNew')} lead={t('school.lead')}>
      {notice !== undefined && (
        <p class={css['notice']} role="status">
          {notice}
        </p>
      )}
      {!pinSupported && <p class={css['notice']}>{t('school.pin.unsupported')}</p>}
      {!isSetUp && (
        <div class={css['save']}>
          <p>{t('school.copyInstead')}</p>
          <Action onPress={() => onOpen('transfer')}>{t('school.copy')}</Action>
        </div>
      )}
      <div ref={fields} class={css['form']}>
        <Card heading={t('school.region.legend')}>
          <Choices
            kind="radio"
            legend={t('school.region.label')}
            hint={t('school.region.hint')}
            problem={problemOf('region')}
            choices={REGIONS.map((region) => ({ value: region, words: t(`school.region.options.${region}`) }))}
            chosen={draft.region === '' ? [] : [draft.region]}
            onChosen={([region]) => form.change({ region: region as Region })}
          />
        </Card>
        <LessonFields draft={draft} problems={problems} onChange={form.change} />
        <PeopleFields people={draft.people} problems={problems} onPeople={(people) => form.change({ people })} />
        <ContactFields who="dsl" draft={draft} problems={problems} onChange={form.change} />
        <Card heading={t('school.pin.legend')}>
          <p>{t('school.pin.hint')}</p>
          <PinChooser
            hasPin={isSetUp}
            pin={draft.pin}
            problem={problemOf('pin')}
            onPin={(pin) => form.change({ pin })}
          />
        </Card>
        <ContactFields who="authority" draft={draft} problems={problems} onChange={form.change} />
        <Card heading={t('school.comforts.legend')}>
          <Choices
            kind="checkbox"
            legend={t('school.comforts.label')}
            hint={t('school.comforts.hint')}
            choices={COMFORTS.map((comfort) => ({ value: comfort, words: t(`school.comforts.${comfort}`) }))}
            chosen={draft.comforts}
            onChosen={(comforts) => form.change({ comforts: withoutClashes(draft.comforts, comforts) })}
          />
        </Card>
      </div>
      <div ref={saving} class={css['save']}>
        <Action tone="main" off={state === 'saving'} onPress={() => void form.save()}>
          {t('school.save')}
        </Action>
        <SaveLine state={state} problems={Object.keys(problems).length} />
        {state === 'elsewhere' && (
          <>
            <Action onPress={onReadAnew}>{t('school.elsewhere.read')}</Action>
            <Action onPress={saveOver}>{t('school.elsewhere.replace')}</Action>
          </>
        )}
      </div>
      {school && <SavedNext onOpen={onOpen} />}
      {school && <RecoveryCard school={school} />}
    </Page>
  );
}
