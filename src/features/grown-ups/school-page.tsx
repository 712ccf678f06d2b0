import { useEffect, useRef } from 'preact/hooks';
import { REGIONS, type Region } from '../../domain/school';
import { LIMITS } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import { Choices } from './choices';
import { Field, ProblemText } from './field';
import { LessonFields } from './lesson-fields';
import css from './form.module.css';
import { Page } from './page';
import { PeopleFields } from './people-fields';
import { PinChooser } from './pin-chooser';
import { SaveLine } from './save-line';
import type { SchoolForm } from './school-form.model';

interface Props {
  form: SchoolForm;
  /** Whether a set-up is stored: then this page changes it. */
  isSetUp: boolean;
  /** Something to know first: that the set-up was broken, or has just been reset. */
  notice?: string | undefined;
  pinSupported: boolean;
}

/** The school's set-up, for the first time or again. One page, one save, all or nothing. */
export function SchoolPage({ form, isSetUp, notice, pinSupported }: Props) {
  const t = useT('teacher');
  const fields = useRef<HTMLDivElement>(null);
  const draft = form.draft.value;
  const problems = form.problems.value;
  const state = form.state.value;
  const pinProblem = problems['pin'];
  const regionProblem = problems['region'];

  // The first thing to mend takes the focus: a page this long must not be searched for a red line.
  useEffect(() => {
    if (state !== 'problems') return;
    fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [state, problems]);

  return (
    <Page heading={isSetUp ? t('school.heading') : t('school.headingNew')} lead={t('school.lead')}>
      {notice !== undefined && (
        <p class={css['notice']} role="status">
          {notice}
        </p>
      )}
      {!pinSupported && <p class={css['notice']}>{t('school.pin.unsupported')}</p>}
      <div ref={fields} class={css['form']}>
        <Card heading={t('school.region.legend')}>
          <Choices
            kind="radio"
            legend={t('school.region.label')}
            hint={t('school.region.hint')}
            problem={regionProblem && t(`problem.${regionProblem}`)}
            choices={REGIONS.map((region) => ({ value: region, words: t(`school.region.options.${region}`) }))}
            chosen={draft.region === '' ? [] : [draft.region]}
            onChosen={([region]) => form.change({ region: region as Region })}
          />
        </Card>
        <LessonFields draft={draft} problems={problems} onChange={form.change} />
        <PeopleFields people={draft.people} problems={problems} onPeople={(people) => form.change({ people })} />
        <Card heading={t('school.dsl.legend')}>
          <p>{t('school.dsl.hint')}</p>
          {(['name', 'contact'] as const).map((field) => {
            const key = field === 'name' ? 'dslName' : 'dslContact';
            const problem = problems[key];
            return (
              <Field
                key={field}
                label={t(`school.dsl.${field}`)}
                hint={field === 'contact' ? t('school.dsl.contactHint') : undefined}
                problem={problem && t(`problem.${problem}`)}
                value={draft[key]}
                most={LIMITS[key]}
                onText={(text) => form.change({ [key]: text })}
              />
            );
          })}
        </Card>
        <Card heading={t('school.pin.legend')}>
          <p>{t('school.pin.hint')}</p>
          {pinProblem && <ProblemText id="pin-problem">{t(`problem.${pinProblem}`)}</ProblemText>}
          <PinChooser
            key={String(isSetUp)}
            hasPin={isSetUp}
            chosen={draft.newPin}
            onChosen={(newPin) => form.change({ newPin })}
          />
        </Card>
      </div>
      <div class={css['save']}>
        <Action tone="main" off={state === 'saving'} onPress={() => void form.save()}>
          {t('school.save')}
        </Action>
        <SaveLine state={state} problems={Object.keys(problems).length} />
      </div>
    </Page>
  );
}
