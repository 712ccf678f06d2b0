import { C, SKIN } from './palette';
import type { Skin } from './palette';

/** Middle of each fingertip, from the thumb on, in percent of the drawing's box: where a safe adult's portrait goes. */
export const FINGERS = [
  { x: 13.6, y: 54.5 },
  { x: 28.4, y: 23.6 },
  { x: 50, y: 13.6 },
  { x: 71.6, y: 20.9 },
  { x: 87.4, y: 39.4 },
] as const;

/** Greatest width of a portrait on a fingertip, in percent of the box's width, before two of them would touch. */
export const FINGER_WIDTH = 22;

/** Width of the drawing's box over its height. */
export const HAND_RATIO = 640 / 660;

/** Its outline, in a box of 640 by 660. */
export const HAND_SHAPE =
  'M224 664C228 628 190 596 164 552C132 497 128.8 461.5 60 400.4A50 50 0 0 1 124 323.6C167.5 355.9 179.1 398.8 206 378C232.9 357.2 165.4 276.2 139.6 170.1A46 46 0 0 1 228.4 145.9C256.8 238.8 248.3 321.3 268 318C287.7 314.7 269.8 205.2 272 92.3A48 48 0 0 1 368 91.7C371.9 215.1 356.2 313.5 376 316C395.8 318.5 384.4 220 411.5 128.4A46 46 0 0 1 500.5 151.6C474.8 261.6 435.8 343.4 456 352C476.2 360.6 483.8 293.3 520.3 239.9A42 42 0 0 1 591.7 284.1C551.3 364.8 536 424 522 496C508 570 428 606 422 664z';

interface Props {
  skin?: Skin | undefined;
}

/** The helping hand: a child's open hand, palm to the viewer (lighter than the rest in deep skins), thumb at the left. */
export function HelpingHand({ skin = 3 }: Props) {
  const [tone, deep] = SKIN[skin];
  return (
    <svg viewBox="0 0 640 660" preserveAspectRatio="xMidYMid meet" aria-hidden="true" focusable="false">
      <path d={HAND_SHAPE} fill={C.ink} opacity=".1" transform="translate(7 9)" />
      <path d={HAND_SHAPE} fill={tone} stroke={deep} stroke-width="5" stroke-linejoin="round" />
      {skin > 3 && <path d={HAND_SHAPE} fill="#ffcfa6" opacity=".24" />}
      <path
        d="M522 496C508 570 428 606 422 650h-78c-2-44 70-62 112-106c30-30 52-66 66-98c4 14 4 34 0 50z"
        fill={deep}
        opacity=".28"
      />
      <ellipse cx="262" cy="520" rx="50" ry="74" fill="#fff" opacity=".14" transform="rotate(-30 262 520)" />
      <path
        d="M244 420c80 6 96 80 76 164M276 408c60 26 130 16 176-26M226 462c46-4 72 40 72 76"
        fill="none"
        stroke={deep}
        stroke-width="6"
        stroke-linecap="round"
        opacity=".5"
      />
      <path
        d="M154 428q24-12 36-34M198 262q24 4 44-12M290 226q30 8 60 0M398 258q22 16 48 12M474 350q14 20 36 22"
        fill="none"
        stroke={deep}
        stroke-width="5"
        stroke-linecap="round"
        opacity=".36"
      />
      <path
        d="M64 350q8-18 24-20M154 148q8-20 26-20M290 80q8-20 30-20M426 130q8-18 26-20M530 250q8-16 22-16"
        fill="none"
        stroke="#fff"
        stroke-width="9"
        stroke-linecap="round"
        opacity=".4"
      />
      <path d="M210 614q112 26 224 0q12 0 12 14v42H198v-42q0-14 12-14z" fill={C.teal} />
      <path
        d="M236 634v28M278 638v24M322 640v22M366 638v24M408 634v28"
        stroke="#fff"
        stroke-width="6"
        stroke-linecap="round"
        opacity=".28"
      />
      <path d="M210 621q112 26 224 0" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" opacity=".4" />
    </svg>
  );
}
