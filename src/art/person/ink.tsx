interface LineProps {
  d: string;
  c: string;
  w: number;
  dash?: string | undefined;
  o?: number | undefined;
  flat?: boolean | undefined;
}

/** A round-ended stroke: limbs, mouths, folds. */
export function Line({ d, c, w, dash, o, flat }: LineProps) {
  return (
    <path
      d={d}
      fill="none"
      stroke={c}
      stroke-width={w}
      stroke-linecap={flat ? 'butt' : 'round'}
      stroke-linejoin="round"
      stroke-dasharray={dash}
      opacity={o}
    />
  );
}

interface FillProps {
  d: string;
  c: string;
  o?: number | undefined;
}

/** A flat shape; a hole is the second outline inside it. */
export function Fill({ d, c, o }: FillProps) {
  return <path d={d} fill={c} fill-rule="evenodd" opacity={o} />;
}
