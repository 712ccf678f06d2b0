import { C } from './palette';
import { Fill, Line } from './person/ink';

interface Props {
  mood?: 'happy' | 'kind' | 'ask' | 'sleepy' | undefined;
  wave?: boolean | undefined;
}

/** Lumi, the lantern who carries the light to a safe adult. It asks and encourages; it has no face for judging or for fear. */
export function Lumi(props: Props) {
  return (
    <svg viewBox="-110 -122 220 232" aria-hidden="true" focusable="false">
      <LumiShape {...props} />
    </svg>
  );
}

/** Lumi as a group around its own middle, for use inside a picture. */
export function LumiShape({ mood = 'happy', wave = false }: Props) {
  const glow = mood === 'sleepy' ? [0.2, 0.26, 0.32] : [0.34, 0.46, 0.58];
  return (
    <>
      {[104, 84, 66].map((r, i) => (
        <circle r={r} fill={C.glowPale} opacity={glow[i]} />
      ))}
      <g transform={mood === 'ask' ? 'rotate(5)' : mood === 'sleepy' ? 'rotate(-4)' : undefined}>
        <Line d={wave ? 'M44 18Q68 14 72-22' : 'M44 16Q66 22 64 44'} c={C.plum} w={9} />
        <Line d="M-44 16Q-66 22-64 44" c={C.plum} w={9} />
        <circle cx={wave ? 73 : 64} cy={wave ? -28 : 48} r="10" fill={C.glow} />
        <circle cx="-64" cy="48" r="10" fill={C.glow} />
        <Line d={wave ? 'M68-28l-10-3M70-34l-4-10M77-34l3-10' : 'M57 45l-5-4'} c={C.glow} w={6} />
        <Line d="M-57 45l5-4" c={C.glow} w={6} />
        <Line d="M-17 82v10M17 82v10" c={C.plumDeep} w={11} />
        <Line d="M-25 96h9M16 96h9" c={C.plumDeep} w={12} />
        <Line d="M-22-66C-24-112 24-112 22-66" c={C.plumDeep} w={7} />
        <circle cy="-102" r="8" fill="none" stroke={C.glowDeep} stroke-width="5" />
        <Fill d="M-50 0C-50-42-38-56 0-56S50-42 50 0S40 60 0 60S-50 42-50 0z" c={C.glowDeep} />
        <Fill d="M-44 0C-44-38-33-50 0-50S44-38 44 0S35 54 0 54S-44 38-44 0z" c={C.glow} />
        <Fill d="M-35 4C-35-30-24-42 0-42S35-30 35 4S26 48 0 48S-35 38-35 4z" c="#ffd878" />
        <Fill
          d="M3-44C5-28 28-14 28 12C28 32 16 44 0 44S-28 32-28 12C-28-10-2-16 3-44z"
          c={C.flame}
          o={mood === 'sleepy' ? 0.45 : 0.8}
        />
        <Line d="M-36-20Q-33-38-18-43" c={C.white} w={5} o={0.8} />
        <LumiFace mood={mood} />
        <Fill d="M-40-46C-38-62-20-70 0-70S38-62 40-46Q0-54-40-46z" c={C.plum} />
        <Line d="M-42-46Q0-56 42-46" c={C.plumDeep} w={6} />
        <Fill d="M-36 54Q0 64 36 54L44 74Q46 84 36 84H-36Q-46 84-44 74z" c={C.plum} />
        <Line d="M-37 56Q0 66 37 56" c={C.plumDeep} w={6} />
        <Line d="M-22-60Q-10-65 4-65M-32 76H8" c={C.white} w={4} o={0.3} />
      </g>
    </>
  );
}

function LumiFace({ mood }: { mood: NonNullable<Props['mood']> }) {
  const look = mood === 'ask' ? 2.5 : 0;
  return (
    <>
      <ellipse cx="-29" cy="16" rx="7" ry="5" fill={C.blush} opacity=".35" />
      <ellipse cx="29" cy="16" rx="7" ry="5" fill={C.blush} opacity=".35" />
      {mood === 'sleepy' ? (
        <Line d="M-25 2q8 8 16 0M9 2q8 8 16 0" c={C.ink} w={4} />
      ) : (
        [-17, 17].map((x) => (
          <g data-eye>
            <ellipse cx={x + look} cy={-look} rx="7.5" ry="9.5" fill={C.ink} />
            <circle cx={x + 2.5 + look} cy={-3.5 - look} r="3.2" fill="#fff" />
            <circle cx={x - 2.5 + look} cy={4 - look} r="1.6" fill="#fff" opacity=".8" />
          </g>
        ))
      )}
      {mood === 'ask' && <Line d="M-25-15q6-5 13-3M9-20q8-5 15 1" c={C.ink} w={3.4} />}
      {mood === 'kind' && <Line d="M-26-14q7-5 13-3M13-17q6-2 13 3" c={C.ink} w={3} />}
      {mood === 'happy' ? (
        <>
          <Fill d="M-14 18Q0 22 14 18C14 30 7 34 0 34S-14 30-14 18z" c={C.mouth} />
          <Fill d="M-7 31Q0 25 7 31Q0 36-7 31z" c={C.tongue} />
        </>
      ) : mood === 'ask' ? (
        <ellipse cx="2" cy="23" rx="6" ry="6.5" fill={C.mouth} />
      ) : (
        <Line d={mood === 'kind' ? 'M-11 20Q0 30 11 20' : 'M-6 21Q0 26 6 21'} c={C.ink} w={4} />
      )}
    </>
  );
}
