import css from './match-step.module.css';

/** One shape per pair, in the order pairs are found: shape tells them apart, so that no colour has to. */
const SHAPES = ['M12 4a8 8 0 1 0 .01 0z', 'M12 4l8.5 15h-17z', 'M5 5h14v14H5z', 'M12 2.5l9 9.5l-9 9.5l-9-9.5z'];
const DASHES = ['0', '10 8', '2 9', '18 7 2 7'];

interface BadgeProps {
  /** Which pair this was, from 0. */
  order: number;
}

/** The same small shape on both cards of a pair. */
export function PairBadge({ order }: BadgeProps) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={SHAPES[order]} fill="currentColor" />
    </svg>
  );
}

interface Props {
  lefts: readonly string[];
  rights: readonly string[];
  matched: readonly string[];
}

/** Lines between the columns, one for each pair found. Rows are equally high, so that a line needs no measuring. */
export function PairLines({ lefts, rights, matched }: Props) {
  const middle = (row: number) => row * 100 + 50;
  return (
    <svg
      class={css['lines']}
      viewBox={`0 0 100 ${lefts.length * 100}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {matched.map((id, order) => {
        const [from, to] = [middle(lefts.indexOf(id)), middle(rights.indexOf(id))];
        return (
          <path
            key={id}
            d={`M0 ${from}C50 ${from} 50 ${to} 100 ${to}`}
            stroke-dasharray={DASHES[order]}
            vector-effect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}
