import type { Feeling, Pose } from '../figures';
import type { Seat } from './seat';

export type HandShape = 'rest' | 'open' | 'fist' | 'point' | 'flat' | 'cup';

/**
 * Where one arm goes. `turn`: angle of upper arm, then of forearm (0 hangs, 90 straight out, 180 up). `head`: the wrist in
 * units of the head from its middle. `body`: the wrist as a share of the shoulder's width and of the way down to the hip.
 * x is always outwards from that arm's own side, so that both arms may share a line. The last number is where the fingers point
 * (0 down, 90 outwards, 180 up); without it the hand follows the forearm.
 */
export type Arm = readonly [to: 'turn' | 'head' | 'body', x: number, y: number, hand: HandShape, fingers?: number];

export interface Posture {
  arms: readonly [left: Arm, right: Arm];
  /** Degrees; positive leans towards the right of the picture. */
  tilt: number;
  /** How far the head sinks (positive) or rises. */
  sink: number;
  /** Where the features sit on the face: aside, and down (a bowed head) or up. */
  face: readonly [aside: number, down: number];
  /** Shoulders lifted (negative) or hanging. */
  shoulders: number;
  feet: 'easy' | 'wide' | 'in' | 'walk' | 'sit';
  hop?: boolean;
}

const hang: Arm = ['turn', 9, 3, 'rest'];
const both = (arm: Arm) => [arm, arm] as const;

/** How a body carries each feeling. A child must read it from across the room, so each has its own outline. */
const CARRIED: Record<Feeling, Posture> = {
  happy: { arms: both(['turn', 17, 38, 'open']), tilt: -3, sink: 0, face: [0, 0], shoulders: 0, feet: 'easy' },
  calm: { arms: both(['body', 0.24, 0.86, 'rest', -62]), tilt: 0, sink: 1, face: [0, 1], shoulders: 1, feet: 'easy' },
  proud: {
    arms: both(['body', 1, 0.9, 'fist', -28]),
    tilt: -3,
    sink: -4,
    face: [0, -5.5],
    shoulders: -4,
    feet: 'wide',
  },
  excited: {
    arms: both(['turn', 128, 163, 'open']),
    tilt: 3,
    sink: -1,
    face: [0, -2],
    shoulders: -3,
    feet: 'wide',
    hop: true,
  },
  sad: { arms: both(['turn', 3, -3, 'rest']), tilt: 7, sink: 8, face: [0, 6], shoulders: 5, feet: 'in' },
  worried: { arms: both(['body', 0.3, 0.5, 'fist', -128]), tilt: -4, sink: 2, face: [0, 1], shoulders: -2, feet: 'in' },
  scared: { arms: both(['head', 15, 47, 'fist', -164]), tilt: 0, sink: 5, face: [0, 1], shoulders: -5, feet: 'in' },
  angry: { arms: both(['turn', 32, 24, 'fist']), tilt: 0, sink: 5, face: [0, 4], shoulders: -5, feet: 'wide' },
  confused: {
    arms: [
      ['head', 11, 45, 'fist', -165],
      ['turn', 22, 104, 'open', 122],
    ],
    tilt: 11,
    sink: 1,
    face: [2, -2],
    shoulders: -2,
    feet: 'easy',
  },
  embarrassed: {
    arms: [
      ['turn', 4, -4, 'rest'],
      // The hand lies on the other sleeve: beyond it, it would hang there as a second one.
      ['body', -0.4, 0.38, 'flat', -108],
    ],
    tilt: -6,
    sink: 8,
    face: [-5, 7],
    shoulders: -4,
    feet: 'in',
  },
  lonely: {
    arms: [
      ['body', -0.52, 0.22, 'flat', -124],
      ['body', -0.4, 0.5, 'flat', -98],
    ],
    tilt: -8,
    sink: 5,
    face: [-5, 4],
    shoulders: -1,
    feet: 'in',
  },
  hurt: {
    arms: [
      ['body', 0.16, 0.76, 'rest', -80],
      ['body', 0.2, 0.36, 'rest', -115],
    ],
    tilt: 6,
    sink: 5,
    face: [0, 3],
    shoulders: -1,
    feet: 'in',
  },
};

const AROUND_SELF: readonly Feeling[] = ['sad', 'worried', 'scared', 'lonely', 'hurt', 'embarrassed'];

/** What a pose changes; `stand` leaves the body to the feeling. */
const POSED: Record<Exclude<Pose, 'stand'>, Partial<Posture>> = {
  wave: { arms: [hang, ['turn', 58, 166, 'open', 172]] },
  point: { arms: [hang, ['turn', 30, 98, 'point']] },
  hold: { arms: both(['body', 0.46, 0.58, 'rest', -84]) },
  hug: { arms: both(['turn', 32, 122, 'open', 132]) },
  'cover-ears': { arms: both(['head', 43, 20, 'cup', -172]), tilt: 0 },
  think: {
    arms: [
      ['body', -0.34, 0.62, 'rest'],
      ['head', 11, 45, 'fist', -165],
    ],
    tilt: 7,
  },
  talk: { arms: [hang, ['turn', 20, 126, 'open', 138]] },
  // An elbow held out to somebody else's.
  bump: { arms: [hang, ['turn', 60, 228, 'fist']] },
  sit: { arms: both(['body', 0.5, 1, 'fist', -12]), feet: 'sit' },
  walk: {
    arms: [
      ['turn', 30, -4, 'fist'],
      ['turn', 22, 62, 'fist'],
    ],
    feet: 'walk',
  },
};

/** Hands on the knees of crossed legs: the crossing shows between them. */
const ON_KNEES = both(['body', 1.25, 0.96, 'fist', -6]);

/** Hands in the lap of someone in a wheelchair: lower, they would hang in the spokes and cut the wheel in two. */
const IN_LAP: Posture['arms'] = [
  ['body', -0.22, 0.6, 'fist', -40],
  ['body', 0.74, 0.62, 'fist', -8],
];

const inLap = (arms: Posture['arms']): Posture['arms'] => {
  const low = ([to, x, y]: Arm) => (to === 'turn' ? x < 10 && y < 10 : to === 'body' && y >= 0.7);
  return [low(arms[0]) ? IN_LAP[0] : arms[0], low(arms[1]) ? IN_LAP[1] : arms[1]];
};

/** @returns the same arms, but for those that reach out: they hang. */
export const armsIn = (arms: Posture['arms']): Posture['arms'] => {
  const near = (arm: Arm) => (arm[0] === 'turn' ? hang : arm);
  return [near(arms[0]), near(arms[1])];
};

/** Someone whose feeling the scene leaves open: at ease, arms down. */
const AT_EASE: Posture = { ...CARRIED.calm, arms: both(hang), sink: 0, face: [0, 0], shoulders: 0 };

/** @returns how the body stands: the feeling's own posture, with the arms and feet of a pose where one is given. */
export function postureOf(feeling: Feeling | undefined, pose: Pose, seat?: Seat | 'wheels'): Posture {
  const posture = carriedIn(feeling, pose, seat);
  return seat === 'wheels' ? { ...posture, arms: inLap(posture.arms) } : posture;
}

function carriedIn(feeling: Feeling | undefined, pose: Pose, seat?: Seat | 'wheels'): Posture {
  const carried = feeling ? CARRIED[feeling] : AT_EASE;
  if (pose === 'stand') return carried;
  const hop = false;
  if (pose === 'hug' && feeling && AROUND_SELF.includes(feeling)) return { ...carried, arms: CARRIED.lonely.arms, hop };
  const posed = { ...carried, ...POSED[pose], hop };
  return pose === 'sit' && seat === 'floor' ? { ...posed, arms: ON_KNEES } : posed;
}
