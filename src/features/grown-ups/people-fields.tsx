import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LIMITS, tidy } from '../../domain/school-setup';
import { PEOPLE_SHOWN } from '../../domain/tell';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Card } from './card';
import { PersonFields } from './person-fields';
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
  const problemOf = useProblemWords(problems);
  // Said where it is mended, so that whoever saved too early is led there.
  const none = problemOf('people');
  const pressed = useRef<Element | null>(null);
  const [moved, setMoved] = useState('');

  const move = (person: DraftPerson, at: number, by: 1 | -1) => {
    pressed.current = document.activeElement;
    const rest = people.filter(({ id }) => id !== person.id);
    onPeople([...rest.slice(0, at + by), person, ...rest.slice(at + by)]);
    const number = at + by + 1;
    const name = tidy(person.name) || t('school.people.person', { number: at + 1 });
    setMoved(t('school.people.moved', { name, number, of: people.length }));
  };
  // The button moves with its person, and a browser takes the focus off what is moved: who goes on pressing would be lost.
  useLayoutEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
  }, [people]);

  return (
    <Card heading={t('school.people.legend')}>
      <p>{t('school.people.hint', { shown: PEOPLE_SHOWN })}</p>
      {people.map((person, at) => (
        <PersonFields
          key={person.id}
          person={person}
          number={at + 1}
          of={people.length}
          problemOf={(field) => problemOf(`${person.id}.${field}`) ?? (at === 0 && field === 'name' ? none : undefined)}
          onChange={(part) => onPeople(people.map((one) => (one.id === person.id ? { ...one, ...part } : one)))}
          onMove={(by) => move(person, at, by)}
          onRemove={() => onPeople(people.filter(({ id }) => id !== person.id))}
        />
      ))}
      <p class="visually-hidden" role="status">
        {moved}
      </p>
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
