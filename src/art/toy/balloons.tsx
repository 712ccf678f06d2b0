/** Hues that differ in lightness too, for children who see few colours. */
const HUES = {
  red: '#e2503f',
  yellow: '#ffc44d',
  green: '#43a06c',
  blue: '#4a7dc9',
  purple: '#7a5fab',
} as const;
export type BalloonColour = keyof typeof HUES;
export const BALLOON_COLOURS = Object.keys(HUES) as BalloonColour[];

export interface BalloonProps {
  colour: BalloonColour;
  popped?: boolean | undefined;
}

/** One balloon on its string; popped, a quiet puff of bits in its place, so that nothing on the screen moves. */
export function Balloon({ colour, popped = false }: BalloonProps) {
  const hue = HUES[colour];
  return (
    <svg viewBox="0 0 120 250" aria-hidden="true" focusable="false">
      {popped ? (
        <path
          d="M60 30v-14M88 44l11-10M32 44L21 34M96 76h14M24 76H10M88 106l10 10M32 106l-10 10M60 120v14"
          stroke={hue}
          stroke-width="9"
          stroke-linecap="round"
        />
      ) : (
        <>
          <path d="M60 152q14 26 0 48t2 46" fill="none" stroke="#5f6b85" stroke-width="3" stroke-linecap="round" />
          <path
            d="M60 6c34 0 54 26 54 58c0 34-28 66-48 80h-12C34 130 6 98 6 64C6 32 26 6 60 6zM50 143h20l6 12q-16 5-32 0z"
            fill={hue}
            stroke="#22304a"
            stroke-width="3"
            stroke-opacity=".6"
          />
          <path
            d="M100 26c10 10 14 24 14 38c0 34-28 66-48 80h-12c-4-3-8-6-12-10c40-10 72-60 58-108z"
            fill="#22304a"
            opacity=".13"
          />
          <path d="M51 145q9 4 18 0" fill="none" stroke="#22304a" stroke-width="3" opacity=".25" />
          <path
            d="M24 60q2-26 24-36M26 80h.1"
            fill="none"
            stroke="#fff"
            stroke-width="9"
            stroke-linecap="round"
            opacity=".6"
          />
        </>
      )}
    </svg>
  );
}
