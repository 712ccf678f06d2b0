import { LIMITS } from '../../domain/school-setup';
import { useT } from '../../i18n/words-context';
import { Action } from './action';
import { Field } from './field';
import page from './page.module.css';
import css from './people.module.css';
import { PortraitPicker } from './portrait-picker';
import { PERSON_FIELDS, type DraftPerson } from './school-draft';

interface Props {
  /** Of what says which one it is; it can take the focus. */
  id: string;
  person: DraftPerson;
  /** Counted from 1, and of how many. */
  number: number;
  of: number;
  /** What is wrong with a field, in words. */
  problemOf: (field: (typeof PERSON_FIELDS)[number] | 'portrait') => string | undefined;
  onChange: (part: Partial<DraftPerson>) => void;
  /** One place nearer the first, or further from it. */
  onMove: (by: 1 | -1) => void;
  onRemove: () => void;
}

/** One safe adult of the school: face, words, and where in the row children see them. */
export function PersonFields({ id, person, number, of, problemOf, onChange, onMove, onRemove }: Props) {
  const t = useT('teacher');
  return (
    <fieldset class={css['person']}>
      <legend id={id} tabIndex={-1}>
        {t('school.people.person', { number })}
      </legend>
      <PortraitPicker
        portrait={person.portrait}
        problem={problemOf('portrait') !== undefined}
        onPick={(portrait) => onChange({ portrait })}
      />
      <div class={css['fields']}>
        {PERSON_FIELDS.map((field) => (
          <Field
            key={field}
            label={t(`school.people.${field}`)}
            hint={t(`school.people.${field}Hint`)}
            problem={problemOf(field)}
            value={person[field]}
            most={LIMITS[field]}
            onText={(text) => onChange({ [field]: text })}
          />
        ))}
      </div>
      {of > 1 && (
        <div class={page['row']}>
          <Action off={number === 1} onPress={() => onMove(-1)}>
            {t('school.people.up', { number })}
          </Action>
          <Action off={number === of} onPress={() => onMove(1)}>
            {t('school.people.down', { number })}
          </Action>
          <Action onPress={onRemove}>{t('school.people.remove', { number })}</Action>
        </div>
      )}
    </fieldset>
  );
}
