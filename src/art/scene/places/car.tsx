import { Grass, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** Car. */
export function Car({ evening }: PlaceProps) {
  return (
    <>
      <Sky evening={evening} />
      <path d="M0 380q300-60 760-10v190H0z" fill="#a3d6ac" />
      <Tree x={90} y={420} s={1.3} />
      <Grass x={648} y={440} bloom="#fff" />
    </>
  );
}
