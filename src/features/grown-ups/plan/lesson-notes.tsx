import { useT } from '../../../i18n/words-context';
import { Card } from '../card';
import { Points } from '../points';
import css from './plan.module.css';

interface Props {
  /** By key: `aims.1`, `questions.2`, `home`. None for recaps and checks. */
  notes: Readonly<Record<string, string>>;
}

const PARTS = ['aims', 'questions', 'thoughts', 'watch', 'vocabulary', 'easier', 'deeper', 'send', 'home'] as const;

/** What a teacher is told of a lesson, part by part. */
export function LessonNotes({ notes }: Props) {
  const t = useT('plan');
  const of = (part: string) =>
    Object.entries(notes)
      .filter(([key]) => key === part || key.startsWith(`${part}.`))
      .map(([, text]) => text);
  const parts = PARTS.map((part) => ({ part, texts: of(part) })).filter(({ texts }) => texts.length > 0);
  if (parts.length === 0) return null;
  return (
    <div class={css['notes']}>
      {parts.map(({ part, texts }) => (
        <Card key={part} heading={t(`lesson.notes.${part}`)}>
          <Points texts={texts} />
        </Card>
      ))}
    </div>
  );
}
