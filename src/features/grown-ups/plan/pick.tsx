import { useId } from 'preact/hooks';
import form from '../form.module.css';
import css from './plan.module.css';

export interface Picked {
  value: string;
  words: string;
}

interface Props {
  label: string;
  /** What stands for 'no matter which'; without it one has to be chosen. */
  any?: string | undefined;
  choices?: readonly Picked[] | undefined;
  /** Choices under a heading each. */
  groups?: readonly { name: string; choices: readonly Picked[] }[] | undefined;
  /** Empty for 'no matter which'. */
  chosen: string;
  onChosen: (value: string) => void;
}

const Option = ({ value, words }: Picked) => <option value={value}>{words}</option>;

/** One of many, under a label. */
export function Pick({ label, any, choices = [], groups = [], chosen, onChosen }: Props) {
  const id = useId();
  return (
    <div class={`${form['field']} ${css['pick']}`}>
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={(event) => onChosen(event.currentTarget.value)}>
        {any !== undefined && <Option value="" words={any} />}
        {choices.map((one) => (
          <Option key={one.value} {...one} />
        ))}
        {groups.map(({ name, choices: inside }) => (
          <optgroup key={name} label={name}>
            {inside.map((one) => (
              <Option key={one.value} {...one} />
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
