import { TOY_HUES, type ToyHue } from './hues';

const ROUND = 'M60 6c34 0 54 26 54 58c0 34-28 66-48 80h-12C34 130 6 98 6 64C6 32 26 6 60 6z';
/** Outline of each, and where the light falls on it. */
const BODIES = {
  spotted: [ROUND, 'M24 60q2-26 24-36'],
  striped: [ROUND, 'M24 60q2-26 24-36'],
  star: [
    'M60 6q5 0 7 5l11 26l28 3q11 2 4 10L90 72l6 28q2 11-8 6l-22-11v49h-12V95l-22 11q-10 5-8-6l6-28L10 50q-7-8 4-10l28-3l11-26q2-5 7-5z',
    'M46 44l-18 2',
  ],
  long: ['M60 2c20 0 30 20 30 66s-10 70-24 76h-12c-14-6-24-30-24-76S40 2 60 2z', 'M42 58q0-30 10-40'],
  bunny: [
    'M40 4c12 0 17 22 17 46h6c0-24 5-46 17-46s13 30 5 52c16 8 25 22 25 38c0 26-26 44-44 50h-12c-18-6-44-24-44-50c0-16 9-30 25-38C27 34 28 4 40 4z',
    'M22 90q4-16 16-22',
  ],
  flower: [
    'M60 14a24 24 0 0 1 24 24a24 24 0 0 1 24 30a24 24 0 0 1-6 40a24 24 0 0 1-32 22l-4 14h-12l-4-14a24 24 0 0 1-32-22a24 24 0 0 1-6-40a24 24 0 0 1 24-30a24 24 0 0 1 24-24z',
    'M24 72q-2-8 4-14',
  ],
} as const;

interface Props {
  kind: keyof typeof BODIES;
  colour: Exclude<ToyHue, 'brown' | 'orange'>;
}

/** The kinds that rise where one was popped. */
export function KindBalloon({ kind, colour }: Props) {
  const hue = TOY_HUES[colour];
  const [body, light] = BODIES[kind];
  return (
    <svg viewBox="0 0 120 250" aria-hidden="true" focusable="false">
      <path d="M60 152q14 26 0 48t2 46" fill="none" stroke="#5f6b85" stroke-width="3" stroke-linecap="round" />
      <path d={`${body}M50 143h20l6 12q-16 5-32 0z`} fill={hue} stroke="#22304a" stroke-width="3" stroke-opacity=".6" />
      {kind === 'spotted' && (
        <path
          d="M44 44h.1M80 38h.1M92 72h.1M62 74h.1M32 82h.1M76 104h.1M48 112h.1"
          stroke="#fff"
          stroke-width="17"
          stroke-linecap="round"
          opacity=".75"
        />
      )}
      {kind === 'striped' && (
        <path
          d="M14 50q46 20 92 0M15 80q45 20 90 0M32 109q28 12 56 0"
          fill="none"
          stroke="#fff"
          stroke-width="11"
          opacity=".75"
        />
      )}
      {kind === 'flower' && <circle cx="60" cy="80" r="19" fill="#fff3dc" />}
      {kind === 'bunny' && (
        <>
          <path d="M46 86h.1M74 86h.1" stroke="#22304a" stroke-width="10" stroke-linecap="round" />
          <path d="M55 100q5 5 10 0" fill="none" stroke="#22304a" stroke-width="4" stroke-linecap="round" />
        </>
      )}
      <path d="M51 145q9 4 18 0" fill="none" stroke="#22304a" stroke-width="3" opacity=".25" />
      <path d={light} fill="none" stroke="#fff" stroke-width="8" stroke-linecap="round" opacity=".6" />
    </svg>
  );
}

interface BloomsProps {
  blooms: readonly { id: number; x: number; y: number; colour: Props['colour'] }[];
  /** What makes one grow. */
  grow: string | undefined;
}

/** What popped balloons leave behind: the same meadow, with flowers in it. */
export function Blooms({ blooms, grow }: BloomsProps) {
  return (
    <svg viewBox="0 0 1280 800" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      {blooms.map(({ id, x, y, colour }) => (
        <g key={id} transform={`translate(${x} ${y})`}>
          <g class={grow}>
            <path d="M0 0v-40M0-8q-14-2-16-14M0-14q14-2 16-14" fill="none" stroke="#3c7a5a" stroke-width="4" />
            <path
              d="M0-56h.1M15-46h.1M10-29h.1M-10-29h.1M-15-46h.1"
              stroke={TOY_HUES[colour]}
              stroke-width="19"
              stroke-linecap="round"
            />
            <path d="M0-41h.1" stroke="#fff3dc" stroke-width="13" stroke-linecap="round" />
          </g>
        </g>
      ))}
    </svg>
  );
}
