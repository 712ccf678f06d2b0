const PICTURES = {
  balloons: ['#e2503f', 'M12 2c9 0 7 12 1 15h-2C5 14 3 2 12 2zM12 17q2 3 0 6'],
  shapes: ['#4a7dc9', 'M3 13h8v8H3zM12 2l5 8H7zM17 12a4 4 0 1 0 0 9a4 4 0 0 0 0-9z'],
  leaves: ['#f29f1f', 'M21 3c1 10-4 17-14 14C3 8 11 3 21 3zM3 21L14 10'],
} as const;

interface Props {
  toy: keyof typeof PICTURES;
}

/** One of Hide's toys, small. */
export function ToyPicture({ toy }: Props) {
  const [fill, d] = PICTURES[toy];
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d={d} fill={fill} stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" />
    </svg>
  );
}
