import { both, round } from '../figures';
import { C } from '../palette';

/** A pair of shoes from the front, their middles under `-x` and `x`. */
export function Shoes({ x, k }: { x: number; k: number }) {
  const size = round(k);
  const middle = round(x / size);
  return (
    <g transform={`scale(${size})`}>
      <path d={both((s) => `M${round(s * middle - 12)} 0c-2-9 4-15 12-15s14 6 12 15z`)} fill={C.tyre} />
      <path
        d={both((s) => `M${round(s * middle - 12.5)}-1.5h25`)}
        stroke={C.white}
        stroke-width="3"
        stroke-linecap="round"
      />
    </g>
  );
}

/** A shoe from the side, toe to the right, heel under 0. */
export function SideShoe({ k }: { k: number }) {
  return (
    <g transform={`scale(${round(k)})`}>
      <path d="M-10 0V-14H5C7-9 19-10 19 0z" fill={C.tyre} />
      <path d="M-9-1.5H18" stroke={C.white} stroke-width="3" stroke-linecap="round" />
    </g>
  );
}
