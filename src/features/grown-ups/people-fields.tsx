import { LIMITS } from '../../domain/school-setup';
import { PEOPLE_SHOWN } from '../../domain/tell';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import { Field } from './field';
import css from './people.module.css';
import { PortraitPicker } from './portrait-picker';
import { blankPerson, type DraftPerson, type Problems } from './school-draft';
import { useProblemWords } from './use-problem-words';

interface Props {
  people: readonly DraftPerson[];
  problems: Problems;
  onPeople: (people: readonly DraftPerson[]) => void;
}

/** The school's own safe adults: the first people a child is shown. */
export function PeopleFields({ people, problems, onPeople }: Props) {
  const t = useT('teacher');
  const change = (id: string, part: Partial<DraftPerson>) =>
    onPeople(people.map((person) => (person.id === id ? { ...person, ...part } : person)));
  const problemOf = useProblemWords(problems);
  // Said where it is mended, so that whoever saved too early is led there.
  const none = problemOf('people');

  return (
    <Card heading={t('school.people.legend')}>
      <p>{t('school.people.hint', { shown: PEOPLE_SHOWN })}</p>
      {people.map((person, at) => (
        <fieldset key={person.id} class={css['person']}>
          <legend>{t('school.people.person', { number: at + 1 })}</legend>
          <PortraitPicker
            portrait={person.portrait}
            problem={problemOf(`${person.id}.portrait`) !== undefined}
            onPick={(portrait) => change(person.id, { portrait })}
          />
          <div class={css['fields']}>
            {(['name', 'role', 'where'] as const).map((field) => (
              <Field
                key={field}
                label={t(`school.people.${field}`)}
                hint={t(`school.people.${field}Hint`)}
                problem={problemOf(`${person.id}.${field}`) ?? (at === 0 && field === 'name' ? none : undefined)}
                value={person[field]}
                most={LIMITS[field]}
                onText={(text) => change(person.id, { [field]: text })}
              />
            ))}
          </div>
          {people.length > 1 && (
            <Action onPress={() => onPeople(people.filter(({ id }) => id !== person.id))}>
              {t('school.people.remove', { number: at + 1 })}
            </Action>
          )}
        </fieldset>
      ))}
      {people.length < LIMITS.people ? (
        <div>
          <Action onPress={() => onPeople([...people, blankPerson(people)])}>{t('school.people.add')}</Action>
        </div>
      ) : (
        <p>{t('school.people.full')}</p>
      )}
    </Card>
  );
}
