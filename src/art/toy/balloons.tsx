import { C } from '../palette';
import { Bush, Cloud, Grass, Tree } from '../scene/outdoors';

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

/** What Hide shows behind the balloons: a sunny meadow with a farm. An adult who looks over sees an ordinary game. */
export function ToyBackdrop() {
  return (
    <svg viewBox="0 0 1280 800" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <path d="M0 0h1280v800H0z" fill="#b6e0f3" />
      <path d="M0 230q320-80 640-20t640-40v630H0z" fill="#d3edf5" />
      <path d="M0 390q320-60 640-20t640-30v460H0z" fill="#eef5e4" />
      <g fill="#ffe48f">
        <circle cx="1080" cy="150" r="150" opacity=".2" />
        <circle cx="1080" cy="150" r="112" opacity=".3" />
        <circle cx="1080" cy="150" r="74" />
      </g>
      <Cloud x={330} y={120} s={1.5} />
      <Cloud x={800} y={90} s={0.9} />
      <Cloud x={110} y={230} s={0.8} />
      <path d="M0 500q260-130 560-40t720-70v410H0z" fill="#bfe3c4" />
      <path d="M0 560q220-90 470-30t810-70v340H0z" fill="#a6d9ae" />
      <path d="M868 506v-84l52-40l52 40v84z" fill="#d9634f" />
      <path
        d="M858 428l62-50l62 50"
        fill="none"
        stroke="#8d3f34"
        stroke-width="10"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <path d="M900 506v-42h40v42zM908 420h24v20h-24z" fill="#fff3dc" />
      <path d="M1020 500l8-84h24l8 84z" fill="#fff3dc" />
      <path
        d="M1040 412l-46-30m46 30l30-46m-30 46l46 30m-46-30l-30 46"
        stroke={C.wood}
        stroke-width="12"
        stroke-linecap="round"
      />
      <path d="M1022 418q18-26 36 0z" fill="#4a7dc9" />
      <Tree x={770} y={516} s={0.7} leaf="#74bd8b" />
      <Tree x={1196} y={512} s={0.85} leaf="#64b27d" />
      <Tree x={130} y={600} s={1.5} leaf="#5fae78" />
      <Bush x={290} y={580} s={1} />
      <path d="M0 640q300-80 640-20t640-40v220H0z" fill={C.leaf} />
      <path d="M0 700q360-60 700-10t580-30v140H0z" fill="#79c08b" />
      <path d="M346 640v22M378 640v22" stroke="#4b4a5e" stroke-width="6" stroke-linecap="round" />
      <path
        d="M338 626h.1M352 612h.1M372 610h.1M388 622h.1M376 634h.1M354 636h.1"
        stroke="#fff"
        stroke-width="30"
        stroke-linecap="round"
      />
      <path
        d="M324 612q-14 2-14 14q2 12 14 10q8-10 0-24zM326 612l10-5"
        fill="#4b4a5e"
        stroke="#4b4a5e"
        stroke-width="5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
      <Grass x={90} y={720} s={1.8} bloom="#fff" />
      <Grass x={430} y={690} s={1.3} bloom="#f2a3b5" />
      <Grass x={700} y={760} s={1.7} bloom="#fff" />
      <Grass x={960} y={690} s={1.3} bloom="#f7c75d" />
      <Grass x={1200} y={750} s={1.9} bloom="#f2a3b5" />
      <Grass x={250} y={780} s={1.7} bloom="#f7c75d" />
    </svg>
  );
}
