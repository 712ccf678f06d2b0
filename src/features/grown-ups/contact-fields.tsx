import { LIMITS } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { Card } from './card';
import { Field } from './field';
import type { Problems, SchoolDraft } from './school-draft';
import { useProblemWords } from './use-problem-words';

interface Props {
  /** The DSL, or whom the school turns to at its local authority. */
  who: 'dsl' | 'authority';
  draft: SchoolDraft;
  problems: Problems;
  onChange: (change: Partial<SchoolDraft>) => void;
}

/** Somebody an adult turns to, and how to reach them. */
export function ContactFields({ who, draft, problems, onChange }: Props) {
  const t = useT('teacher');
  const problemOf = useProblemWords(problems);
  return (
    <Card heading={t(`school.${who}.legend`)}>
      <p>{t(`school.${who}.hint`)}</p>
      {(['name', 'contact'] as const).map((field) => {
        const key = `${who}${field === 'name' ? 'Name' : 'Contact'}` as const;
        return (
          <Field
            key={field}
            label={t(`school.${who}.${field}`)}
            hint={field === 'contact' ? t(`school.${who}.contactHint`) : undefined}
            problem={problemOf(key)}
            value={draft[key]}
            most={LIMITS[key]}
            onText={(text) => onChange({ [key]: text })}
          />
        );
      })}
    </Card>
  );
}
