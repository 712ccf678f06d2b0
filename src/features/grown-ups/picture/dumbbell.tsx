import css from './picture.module.css';

interface Props {
  /** Shares, 0 to 1; undefined where there is none to show. */
  before: number | undefined;
  after: number | undefined;
}

const LEFT = 12;
const WIDE = 400;
const MIDDLE = 14;
const at = (share: number) => LEFT + share * WIDE;

/**
 * How far a class came with one idea: a ring before, a dot after, a bar between. The numbers stand beside it in the table, so it
 * has no name of its own. Told apart by shape, never by colour alone; a fall is drawn thin, not red. Where both are the same, the
 * dot stands in the ring.
 */
export function Dumbbell({ before, after }: Props) {
  return (
    <svg class={css['dumbbell']} viewBox={`0 0 ${2 * LEFT + WIDE} ${2 * MIDDLE}`} aria-hidden="true" focusable="false">
      <path class={css['track']} d={`M${LEFT} ${MIDDLE}H${LEFT + WIDE}`} />
      {before !== undefined && after !== undefined && (
        <path class={css['way']} data-down={after < before} d={`M${at(before)} ${MIDDLE}H${at(after)}`} />
      )}
      {after !== undefined && after !== before && <circle class={css['dot']} cx={at(after)} cy={MIDDLE} r="9" />}
      {before !== undefined && <circle class={css['ring']} cx={at(before)} cy={MIDDLE} r="8" />}
      {after !== undefined && after === before && <circle class={css['dot']} cx={at(after)} cy={MIDDLE} r="4" />}
    </svg>
  );
}
