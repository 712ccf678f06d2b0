import { useTellWords } from './tell-words';
import { useState } from 'preact/hooks';
import { ObjectPicture } from '../../art/objects/object-picture';
import { Portrait } from '../../art/portrait';
import type { SchoolPerson } from '../../domain/school';
import { peopleInTurns } from '../../domain/tell';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { schoolPortrait } from '../../art/school-portraits';
import css from './school-people.module.css';

interface Props {
  people: readonly SchoolPerson[];
}

/** Who in this school keeps children safe, and where to find them. */
export function SchoolPeople({ people }: Props) {
  const t = useTellWords();
  const turns = peopleInTurns(people);
  // How the page stands, not what a child picked.
  const [turn, setTurn] = useState(0);
  // Another tab may have saved fewer people meanwhile: nobody who asks for help is told that there is none.
  const shown = turns[turn] ?? turns[0] ?? [];
  const many = shown.length > 2;
  return (
    <section class={css['people']}>
      {/* A hasty second tap does not turn it again: it would pass over people nobody has seen. */}
      <div class={css['head']} data-turn>
        <Say as="h2" text={t('helpNow.people')} />
        {turns.length > 1 && <Button onPress={() => setTurn((turn + 1) % turns.length)}>{t('helpNow.more')}</Button>}
      </div>
      {shown.length === 0 ? (
        <>
          <ObjectPicture what="school" />
          <Say size="large" text={t('helpNow.nobody')} />
        </>
      ) : (
        <ul data-many={many} aria-live="polite">
          {shown.map(({ id, name, role, where, portrait }) => (
            <li key={id}>
              <Portrait look={schoolPortrait(portrait)} feeling="happy" crop="close" />
              <div>
                <div class={css['name']}>
                  <Say text={name} />
                  {role !== '' && <Say text={role} />}
                </div>
                {/* Of many, four times the same word is in the way of the places. */}
                {where !== '' && <Say text={many ? where : t('helpNow.where', { where })} />}
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
