import type { CastId } from '../../../src/content/schema/drawn';
import type { Step } from '../../../src/content/schema/lesson';
import type { Harmer } from '../../../src/content/schema/steps/base';

/** How much the kind of person weighs: a job may harm once, a relative seldom, or the job or the relative becomes the danger. */
export type Weight = 'job' | 'relative' | 'anybody';

interface Kind {
  weight: Weight;
  /** Who of the cast could be drawn as such a person. */
  looks?: readonly CastId[];
  /** The same for a woman or girl, and for a man or boy. */
  female?: readonly CastId[];
  male?: readonly CastId[];
  /** The relative or job it is another word for. */
  is?: string;
}

const JOBS = [
  'babysitter',
  'builder',
  'club-helper',
  'club-leader',
  'coach',
  'doctor',
  'driver',
  'faith-leader',
  'carer',
  'instructor',
  'nurse',
  'photographer',
  'police-officer',
  'shopkeeper',
  'social-worker',
  'teacher',
  'tutor',
];
const DRAWN_JOBS: readonly CastId[] = ['babysitter', 'coach', 'tutor', 'club-leader'];

const YOUNG: Kind = {
  weight: 'anybody',
  female: ['classmate-girl', 'teen-girl'],
  male: ['classmate', 'teen', 'big-boy', 'older-boy'],
};
const MOTHERS: Kind = { weight: 'relative', is: 'mother', looks: ['mum', 'mama'] };
const FATHERS: Kind = { weight: 'relative', is: 'father', looks: ['dad', 'papa'] };
const STEP: Kind = { weight: 'relative', is: 'step-parent', looks: ['step-parent'] };
const ANYBODY: Kind = { weight: 'anybody' };

/** What the last word of a role says of a person. A role with another word is refused: somebody has to say what it is. */
const KINDS: Readonly<Record<string, Kind>> = {
  ...Object.fromEntries(
    JOBS.map((job): [string, Kind] => [job, { weight: 'job', looks: DRAWN_JOBS.filter((who) => who === job) }]),
  ),
  boy: YOUNG,
  girl: YOUNG,
  child: YOUNG,
  children: YOUNG,
  classmate: YOUNG,
  'class-mate': YOUNG,
  'team-mate': YOUNG,
  boyfriend: { weight: 'anybody', looks: ['classmate', 'teen', 'big-boy', 'older-boy'] },
  girlfriend: { weight: 'anybody', looks: ['classmate-girl', 'teen-girl'] },
  teen: YOUNG,
  friend: { ...YOUNG, looks: ['family-friend'] },
  man: { weight: 'anybody', looks: ['man'] },
  woman: { weight: 'anybody', looks: ['woman'] },
  neighbour: { weight: 'anybody', looks: ['neighbour'] },
  adult: ANYBODY,
  chat: ANYBODY,
  'grown-up': ANYBODY,
  member: ANYBODY,
  passenger: ANYBODY,
  people: ANYBODY,
  player: ANYBODY,
  someone: ANYBODY,
  visitor: ANYBODY,
  mother: MOTHERS,
  mum: MOTHERS,
  father: FATHERS,
  dad: FATHERS,
  parent: { weight: 'relative', female: ['mum', 'mama'], male: ['dad', 'papa'] },
  partner: STEP,
  'step-parent': STEP,
  'step-father': STEP,
  'step-mother': STEP,
  'foster-mother': { weight: 'relative', is: 'foster-parent', looks: ['foster-mum'] },
  'foster-father': { weight: 'relative', is: 'foster-parent', looks: ['foster-dad'] },
  brother: { weight: 'relative', looks: ['big-brother'] },
  sister: { weight: 'relative', looks: ['big-sister'] },
  cousin: { weight: 'relative', looks: ['cousin'] },
  grandfather: { weight: 'relative', looks: ['grandad'] },
  grandmother: { weight: 'relative', looks: ['grandma'] },
  uncle: { weight: 'relative', looks: ['uncle'] },
  aunt: { weight: 'relative', looks: ['aunt'] },
};

/** `boy-in-class` is a boy, `girl-he-went-out-with` a girl. */
const PLACE = /-(at|by|from|he|in|next|of|on|she|they|who|with)-.*$|-online$/;
const WORDS = Object.keys(KINDS).toSorted((a, b) => b.length - a.length);

/** What a role says of a person: the longest of the words it may end with, or nothing. */
function wordOf(role: string): string | undefined {
  const head = role.replace(PLACE, '');
  return WORDS.find((word) => [head, head.replace(/s$/, '')].some((one) => `-${one}`.endsWith(`-${word}`)));
}

/** @returns the job or the relative a role stands for, and how much it weighs; nothing when nobody has said what it is */
export function kindOf(role: string): { what: string; weight: Weight } | undefined {
  const word = wordOf(role);
  const kind = word === undefined ? undefined : KINDS[word];
  return word === undefined || !kind ? undefined : { what: kind.is ?? word, weight: kind.weight };
}

/** Whose relative or friend it is, where that is not the child's own: ‘friends-mum’ is no face the child has at home. */
const SOMEBODY_ELSES = /^(friends|neighbours)-/;

/** Who of the cast could be the one who harms, if they were drawn. */
function looksOf({ role, gender, age, to }: Harmer): readonly CastId[] {
  const { looks = [], female = [], male = [] } = KINDS[wordOf(role) ?? ''] ?? {};
  const byGender = { female, male, unsaid: [...female, ...male] }[gender];
  const nextDoor: CastId[] = /-next-door$/.test(role) ? ['neighbour'] : [];
  // A friend is of the child's age, or a friend of the family.
  const own = wordOf(role) === 'friend' ? (age === 'young' ? byGender : looks) : [...looks, ...byGender];
  return SOMEBODY_ELSES.test(role) ? [] : [...own, ...nextDoor].filter((who) => who !== to);
}

/** Who of the cast may be the one who harms in a step: they have no face there, help nobody and are nobody's company. */
export const mayHarm = ({ harm = [] }: Pick<Step, 'harm'>): CastId[] => [...new Set(harm.flatMap(looksOf))];
