import { C } from '../palette';
import type { Mouth } from './face';
import { Fill, Line } from './ink';

const LINES: Partial<Record<Mouth, string>> = {
  soft: 'M-9 19Q0 26 9 19',
  proud: 'M-16 16Q0 33 16 16M-19 18l5-3.5M19 18l-5-3.5',
  down: 'M-9 25.5Q0 15.5 9 25.5',
  wave: 'M-9.5 23.5q3-4.6 6.3-1.2t6.3 0t6-1.2',
  tight: 'M-10 25Q0 17 10 25',
  askew: 'M-8 23Q-3 17 1 21T10 19',
  pressed: 'M-8.5 22.5q3-2.6 6-.4t6 0t5-.8',
  even: 'M-8 19.5Q0 25 8 19.5',
  small: 'M-6 23.5Q0 19 6 23.5',
};

const OPEN: Partial<Record<Mouth, readonly [hole: string, teeth: string, tongue: string]>> = {
  smile: [
    'M-13 16Q0 20 13 16C13 27 6 31 0 31S-13 27-13 16z',
    'M-11.5 17Q0 21 11.5 17L10.5 21Q0 24-10.5 21z',
    'M-7 28Q0 22 7 28Q0 33-7 28z',
  ],
  laugh: [
    'M-14 14Q0 17 14 14C15 28 7 34 0 34S-15 28-14 14z',
    'M-12.5 15Q0 18 12.5 15L11.5 19.5Q0 22.5-11.5 19.5z',
    'M-8 30Q0 22 8 30Q0 36-8 30z',
  ],
  gasp: ['M-9 27C-11 15 11 15 9 27Q5 30 0 28T-9 27z', 'M-6.5 20Q0 16.5 6.5 20L6 22Q0 19.5-6 22z', ''],
  sob: ['M-10 27C-9 13 9 13 10 27Q0 21-10 27z', '', 'M-6 23.5Q0 17.5 6 23.5Q0 21-6 23.5z'],
  talk: [
    'M-8 18.5Q0 15.5 8 18.5C9 26 5 30 0 30S-9 26-8 18.5z',
    'M-6.5 18.7Q0 16.7 6.5 18.7L6 21H-6z',
    'M-5 28Q0 23 5 28Q0 31-5 28z',
  ],
};

interface Props {
  mouth: Mouth;
  line: string;
  deep: boolean;
  /** How far down, in units. */
  down: number;
}

/** A mouth below the nose: a line, or an opening with teeth and tongue. */
export function MouthShape({ mouth, line, deep, down }: Props) {
  const open = OPEN[mouth];
  if (!open) return <Line d={LINES[mouth] ?? ''} c={line} w={3.4} down={down} />;
  const [hole, teeth, tongue] = open;
  return (
    <g transform={down ? `translate(0 ${down})` : undefined}>
      <path d={hole} fill={deep ? C.mouthDeep : C.mouth} stroke={line} stroke-width="2" stroke-linejoin="round" />
      {teeth && <Fill d={teeth} c={C.white} />}
      {tongue && <Fill d={tongue} c={C.tongue} />}
    </g>
  );
}
