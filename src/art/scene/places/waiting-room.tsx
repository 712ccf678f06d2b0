import { Floor, Plant } from '../indoors';
import type { PlaceProps } from './place';
import { Window } from '../window';

/** Waiting room. */
export function WaitingRoom({ evening }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#e0ecf0" />
      <Floor colour="#d9ad7c" />
      <Window x={90} y={80} w={150} h={160} evening={evening} />
      <Plant x={700} y={430} />
    </>
  );
}
