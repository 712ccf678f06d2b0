import { Floor, Plant } from '../indoors';
import type { PlaceProps } from './place';
import { Window } from '../window';

/** Club. */
export function Club({ evening }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#f3d6c3" />
      <Floor colour="#d9ad7c" />
      <Window x={90} y={80} w={150} h={160} evening={evening} />
      <Plant x={700} y={430} />
    </>
  );
}
