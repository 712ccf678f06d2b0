import { useId } from 'preact/hooks';
import { ALL_BANDS, IDLE_MINUTES } from '../../domain/school-setup';
import { languages, SOURCE_LANGUAGE } from '../../i18n/i18n';
import { useT } from '../../i18n/words-context';
import { Card } from './card';
import { Choices } from './choices';
import css from './form.module.css';
import { OFFERED } from './grown-ups.model';
import type { Problems, SchoolDraft } from './school-draft';
import { useLanguageName } from './use-language-name';
import { useProblemWords } from './use-problem-words';

interface Props {
  draft: SchoolDraft;
  problems: Problems;
  onChange: (change: Partial<SchoolDraft>) => void;
}

const MINUTES = Array.from({ length: IDLE_MINUTES.max }, (_, at) => at + IDLE_MINUTES.min);

/** What children are offered, and how long the tablet waits for them. */
export function LessonFields({ draft, problems, onChange }: Props) {
  const t = useT('teacher');
  const idle = useId();
  const problemOf = useProblemWords(problems);
  const nameOf = useLanguageName();
  const drafts = languages().some(({ code, checked }) => code !== SOURCE_LANGUAGE && !checked);
  return (
    <Card heading={t('school.lessons.legend')}>
      <Choices
        kind="checkbox"
        legend={t('school.lessons.bands')}
        hint={OFFERED.length < ALL_BANDS.length ? t('school.lessons.bandsHint') : undefined}
        problem={problemOf('bands')}
        choices={ALL_BANDS.map((band) => {
          const here = OFFERED.includes(band);
          return {
            value: band,
            words: t(`school.lessons.band.${band}`),
            hint: here ? undefined : t('school.lessons.notYet'),
            disabled: !here,
          };
        })}
        chosen={draft.bands}
        onChosen={(bands) => onChange({ bands })}
      />
      {languages().length > 1 && (
        <Choices
          kind="checkbox"
          legend={t('school.lessons.languages')}
          hint={drafts ? t('school.lessons.draftHint') : undefined}
          problem={problemOf('languages')}
          choices={languages().map(({ code }) => ({ value: code, words: nameOf(code) }))}
          chosen={draft.languages}
          onChosen={(codes) => onChange({ languages: codes })}
        />
      )}
      <Choices
        kind="radio"
        legend={t('school.lessons.bodyNames')}
        choices={(['correct', 'private-parts'] as const).map((names) => ({
          value: names,
          words: t(`school.lessons.${names}`),
          hint: t(`school.lessons.${names}Hint`),
        }))}
        chosen={[draft.bodyNames]}
        onChosen={([bodyNames]) => onChange({ bodyNames: bodyNames ?? draft.bodyNames })}
      />
      <div class={css['field']}>
        <label for={idle}>{t('school.lessons.idle')}</label>
        <p id={`${idle}-hint`} class={css['hint']}>
          {t('school.lessons.idleHint')}
        </p>
        <select
          id={idle}
          aria-describedby={`${idle}-hint`}
          value={draft.idleMinutes}
          onChange={(event) => onChange({ idleMinutes: Number(event.currentTarget.value) })}
        >
          {MINUTES.map((minutes) => (
            <option key={minutes} value={minutes} selected={minutes === draft.idleMinutes}>
              {minutes}
            </option>
          ))}
        </select>
      </div>
    </Card>
  );
}
