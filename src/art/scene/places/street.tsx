import { Grass, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** Street. */
export function Street({ evening }: PlaceProps) {
  return (
    <>
      <Sky evening={evening} />
      <path d="M0 380q300-60 760-10v190H0z" fill="#a3d6ac" />
      <Tree x={90} y={420} s={1.3} />
      <Grass x={618} y={440} bloom="#fff" />
    </>
  );
}
