import { C } from '../../palette';
import { Grass } from '../outdoors';
import type { PlaceProps } from './place';

/** A quiet ground for a face that must be read at once: nothing here has a story of its own. */
export function Plain({ evening }: PlaceProps) {
  const [ground, wall, soft, warm] = evening
    ? ['#b9b5d6', '#d9d2e6', '#c7c1e0', '#efd8d6']
    : ['#f3dfb8', '#fff4de', '#fbe6bf', '#fdeccf'];
  return (
    <>
      <path d="M0 0h760v560H0z" fill={wall} />
      <circle cx="380" cy="290" r="330" fill={warm} opacity=".8" />
      <circle cx="380" cy="290" r="240" fill="#fff" opacity=".4" />
      <path
        d="M-10 0h220c10 60-30 120-90 124c-50 4-60 50-130 46zM770 0H590c-20 50 10 96 62 100c46 4 60 70 118 62z"
        fill={soft}
        opacity=".8"
      />
      <path d="M0 470q180-60 400-34t360-14v140H0z" fill={ground} />
      <path d="M0 512q240-40 420-20t340-14v82H0z" fill="#fff" opacity=".28" />
      <path
        d="M92 120h.1M664 150h.1M604 92h.1M150 196h.1"
        stroke="#fff"
        stroke-width="12"
        stroke-linecap="round"
        opacity=".7"
      />
      <Grass x={52} y={478} bloom={C.paper} />
      <Grass x={706} y={464} bloom="#f2a3b5" />
    </>
  );
}
