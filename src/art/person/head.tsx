import { C } from '../palette';
import type { Face } from './face';
import { Cheeks, Features } from './features';
import { HAIR_STYLES, type Piece } from './hair';
import { Fill, Line } from './ink';
import type { Look } from './look';
import type { Paint } from './paint';

const FACE = {
  young: 'M-36.5-4C-36.5-27-20-38 0-38S36.5-27 36.5-4C37.5 21 22 37 0 37S-37.5 21-36.5-4z',
  grown: 'M-36.5-6C-36.5-28-19-38 0-38S36.5-28 36.5-6C36.5 22 20 41 0 41S-36.5 22-36.5-6z',
};
const BEARD =
  'M-36 0C-37 26-21 46 0 46S37 26 36 0C33 6 31 10 27 12C18 16 9 12 0 13C-9 12-18 16-27 12C-31 10-33 6-36 0zM0 16C11 16 17 19.5 15.5 25S7 35 0 35S-14 30.5-15.5 25S-11 16 0 16z';

interface PiecesProps {
  pieces: readonly Piece[] | undefined;
  paint: Paint;
}

/** Hair and headwear, piece by piece. */
export function Pieces({ pieces = [], paint }: PiecesProps) {
  const tones = { h: paint.hair, H: paint.hairShade, s: paint.scarf, S: paint.scarfShade };
  return (
    <>
      {pieces.map(([tone, d, w, dash]) =>
        w ? <Line d={d} c={tones[tone]} w={w} dash={dash} /> : <path d={d} fill={tones[tone]} />,
      )}
    </>
  );
}

interface Props {
  look: Look;
  paint: Paint;
  face: Face;
  talking: boolean;
  /** How far the features move aside and down. */
  shift: readonly [x: number, y: number];
}

/** A head from the front, around its own middle. */
export function HeadFront({ look, paint, face, talking, shift: [sx, sy] }: Props) {
  const grown = look.age === 'adult' || look.age === 'older';
  const style = HAIR_STYLES[look.head];
  return (
    <>
      {!style.hidesEars && <Ears x={-sx * 0.4} paint={paint} />}
      <Fill d={grown ? FACE.grown : FACE.young} c={paint.skin} />
      <Cheeks look={look} blush={face.blush} />
      {look.beard && <Fill d={BEARD} c={paint.hair} />}
      <g transform={sx || sy ? `translate(${sx} ${sy})` : undefined}>
        <Features look={look} paint={paint} face={face} talking={talking} />
      </g>
      <Pieces pieces={style.front} paint={paint} />
      {look.hearingAid && <HearingAids x={-sx * 0.4} one={look.hearingAid === 'one'} />}
      {look.headset && <Headset />}
    </>
  );
}

/** A head from behind: no face, so nobody is cast by their face as the one who harms. */
export function HeadBehind({ look, paint }: { look: Look; paint: Paint }) {
  const style = HAIR_STYLES[look.head];
  return (
    <>
      {!style.hidesEars && <Ears x={0} paint={paint} />}
      <Fill d={FACE.young} c={paint.skinShade} />
      <Pieces pieces={style.behind} paint={paint} />
      {look.glasses && !style.hidesEars && <Line d="M-34-4q-7-3-7 6M34-4q7-3 7 6" c={paint.rim} w={2.8} />}
      {look.hearingAid && <HearingAids x={0} one={look.hearingAid === 'one'} />}
      {look.headset && <Headset behind />}
    </>
  );
}

function Ears({ x, paint }: { x: number; paint: Paint }) {
  return (
    <>
      <path d={`M${x - 33} -3h-5c-10-1-9 18 1 18h4zM${x + 33} -3h5c10-1 9 18-1 18h-4z`} fill={paint.skin} />
      <Line d={`M${x - 38} 3q-5 2-1 8M${x + 38} 3q5 2 1 8`} c={paint.skinShade} w={1.8} />
    </>
  );
}

function HearingAids({ x, one }: { x: number; one: boolean }) {
  return (
    <>
      <Line d={`M${x - 37} -3c-6-5-12 1-10 10${one ? '' : `M${x + 37} -3c6-5 12 1 10 10`}`} c={C.teal} w={5} />
      <Line d={`M${x - 37} -4q3 2 2 6q-1 5-4 6${one ? '' : `M${x + 37} -4q-3 2-2 6q1 5 4 6`}`} c={C.glowPale} w={2.2} />
    </>
  );
}

/** A band over the hair, one ear cup, a microphone before the mouth. */
function Headset({ behind = false }: { behind?: boolean | undefined }) {
  return (
    <>
      <Line d="M-42 2C-50-64 50-64 43-18" c={C.plumDeep} w={6} />
      <Line d="M43-22v10" c={C.plum} w={9} />
      {!behind && <Line d="M-43 14Q-40 36-17 33" c={C.plumDeep} w={3.4} />}
      {!behind && <Line d="M-17 33l4-.5" c={C.plumDeep} w={8} />}
      <Line d="M-42 0v11" c={C.plum} w={15} />
    </>
  );
}
