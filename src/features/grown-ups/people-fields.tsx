import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const id = useId();
  const next = useRef<string | undefined>(undefined);
  const [changed, setChanged] = useState('');
  const nameOf = (person: DraftPerson, at: number) =>
    tidy(person.name) || t('school.people.person', { number: at + 1 });

  const move = (person: DraftPerson, at: number, by: 1 | -1) => {
    pressed.current = document.activeElement;
    const rest = people.filter(({ id }) => id !== person.id);
    onPeople([...rest.slice(0, at + by), person, ...rest.slice(at + by)]);
    const number = at + by + 1;
    setChanged(t('school.people.moved', { name: nameOf(person, at), number, of: people.length }));
  };
  const remove = (person: DraftPerson, at: number) => {
    const rest = people.filter((one) => one.id !== person.id);
    next.current = (rest[at] ?? rest.at(-1))?.id;
    onPeople(rest);
    setChanged(t('school.people.removed', { name: nameOf(person, at), number: rest.length }));
  };
  // The button moves with its person, and a browser takes the focus off what is moved: who goes on pressing would be lost.
  useLayoutEffect(() => {
    if (pressed.current instanceof HTMLElement) pressed.current.focus();
    pressed.current = null;
    // Who was taken out takes the button along. Whoever has come into the place has the focus: the page begins thirty fields above.
    if (next.current !== undefined) document.getElementById(`${id}-${next.current}`)?.focus();
    next.current = undefined;
  }, [people]);

  return (
    <Card heading={t('school.people.legend')}>
      <p>{t('school.people.hint', { shown: PEOPLE_SHOWN })}</p>
      {people.map((person, at) => (
        <PersonFields
          key={person.id}
          id={`${id}-${person.id}`}
          person={person}
          number={at + 1}
          of={people.length}
          problemOf={(field) => problemOf(`${person.id}.${field}`) ?? (at === 0 && field === 'name' ? none : undefined)}
          onChange={(part) => onPeople(people.map((one) => (one.id === person.id ? { ...one, ...part } : one)))}
          onMove={(by) => move(person, at, by)}
          onRemove={() => remove(person, at)}
        />
      ))}
      <p class="visually-hidden" role="status">
        {changed}
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
