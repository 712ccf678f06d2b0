import { CAST } from '../../../src/art/cast';
import type { CastFile } from '../../../src/content/schema/cast';
import type { CastId } from '../../../src/content/schema/drawn';
import type { Harmer } from '../../../src/content/schema/steps/base';
import { readJson, type LoadedLesson } from '../support/lessons';
import { scenesOf } from '../support/pictures';
import { unless, type Report } from '../support/rule';

const CHILDREN = readJson<CastFile>('src/content/cast.json').children;

/** Jobs a harmer may have. Each at most once in the whole curriculum, or the job becomes the danger. */
const JOBS = [
  'babysitter',
  'builder',
  'coach',
  'club-helper',
  'doctor',
  'driver',
  'faith-leader',
  'carer',
  'instructor',
  'nurse',
  'photographer',
  'police-officer',
  'shopkeeper',
  'teacher',
  'tutor',
];

/** Shares, as the curriculum sets them: most harm is done by people known to the child, and much of it by the young. */
const LEAST = { known: 0.6, young: 0.25, eachGender: 0.3, eachPronoun: 0.4, disabledLead: 0.15 };

export interface Counts {
  harmers: number;
  known: number;
  young: number;
  women: number;
  men: number;
  boysHarmed: number;
  girlsHarmed: number;
  /** Harmed children who are disabled and act: the lead of the story. */
  disabledLeads: number;
  leads: number;
  helpers: readonly CastId[];
  jobs: readonly string[];
}

const key = ({ role, to, by }: Harmer) => `${role} ${to} ${by}`;

/** One person who harms one child counts once in a lesson, however many steps their story takes. */
function harmersOf({ lesson }: LoadedLesson): Harmer[] {
  const all = lesson.steps.flatMap((step) => step.harm ?? []);
  return [...new Map(all.map((harmer) => [key(harmer), harmer])).values()];
}

/** The child a story or a rehearsal is about. */
function leadsOf({ lesson }: LoadedLesson): CastId[] {
  return lesson.steps.flatMap((step) => {
    if (step.kind === 'say-it') return [step.who];
    return step.kind === 'story' ? (step.harm ?? []).map(({ to }) => to) : [];
  });
}

/** Adults in whom a child of a story confides: those a story ends with, and those who answer in a rehearsal. */
function helpersOf(loaded: LoadedLesson): CastId[] {
  return scenesOf(loaded)
    .filter(({ step }) => step.kind === 'story' || step.kind === 'say-it')
    .flatMap(({ scene }) => scene.people)
    .filter(({ who, seen }) => seen !== 'behind' && ['adult', 'older'].includes(CAST[who].age))
    .map(({ who }) => who);
}

/** @returns what the fairness of the stories is judged by. */
export function countFairness(lessons: readonly LoadedLesson[]): Counts {
  const harmers = lessons.flatMap(harmersOf);
  const is = (test: (harmer: Harmer) => boolean) => harmers.filter(test).length;
  const child = new Map(CHILDREN.map((one) => [one.id, one]));
  const leads = lessons.flatMap(leadsOf);
  return {
    harmers: harmers.length,
    known: is(({ by }) => by === 'known'),
    young: is(({ age }) => age === 'young'),
    women: is(({ gender }) => gender === 'female'),
    men: is(({ gender }) => gender === 'male'),
    boysHarmed: is(({ to }) => child.get(to)?.pronoun === 'he'),
    girlsHarmed: is(({ to }) => child.get(to)?.pronoun === 'she'),
    disabledLeads: leads.filter((who) => child.get(who)?.disability !== undefined).length,
    leads: leads.length,
    helpers: [...new Set(lessons.flatMap(helpersOf))],
    jobs: harmers.map(({ role }) => role).filter((role) => JOBS.includes(role)),
  };
}

function unfair(counts: Counts): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const gendered = counts.women + counts.men;
  const harmed = counts.boysHarmed + counts.girlsHarmed;
  const twice = counts.jobs.filter((job, at) => counts.jobs.indexOf(job) !== at);
  const least = (what: string, part: number, whole: number, limit: number) =>
    unless(share(part, whole) >= limit, `${part} of ${whole} ${what}, at least ${limit * 100} %`);
  return [
    ...least('who harm are known to the child', counts.known, counts.harmers, LEAST.known),
    ...least('who harm are children or teenagers', counts.young, counts.harmers, LEAST.young),
    ...least('who harm are women or girls', counts.women, gendered, LEAST.eachGender),
    ...least('who harm are men or boys', counts.men, gendered, LEAST.eachGender),
    ...least('who are harmed are boys', counts.boysHarmed, harmed, LEAST.eachPronoun),
    ...least('who are harmed are girls', counts.girlsHarmed, harmed, LEAST.eachPronoun),
    ...least('leads are disabled children', counts.disabledLeads, counts.leads, LEAST.disabledLead),
    ...unless(counts.helpers.length >= 5, `only ${counts.helpers.length} adults ever help`),
    ...twice.map((job) => `the job ‘${job}’ harms twice`),
  ];
}

/** Every story in which somebody does harm says who, or nothing can be counted. */
function unsaid({ lesson }: LoadedLesson): string[] {
  const steps = lesson.steps.filter(({ scenario }) => scenario);
  return [
    ...steps
      .filter(({ kind, harm }) => kind === 'story' && !harm)
      .map(({ id }) => `${lesson.id} ${id} is a story of harm, and does not say who does it (‘harm’)`),
    ...unless(
      steps.length === 0 || steps.some(({ harm }) => harm),
      `${lesson.id} has scenarios, and says of none who does harm (‘harm’)`,
    ),
    ...lesson.steps
      .filter(({ scenario, harm }) => harm && !scenario)
      .map(({ id }) => `${lesson.id} ${id} says who does harm and is no scenario`),
  ];
}

/** Harm comes from all kinds of people to all kinds of children, and help from many (promise 8). */
export function fairStories(lessons: readonly LoadedLesson[]): Report {
  const counts = countFairness(lessons);
  return {
    seen: counts.harmers,
    problems: [
      ...unless(counts.harmers > 0, 'found nobody who does harm'),
      ...lessons.flatMap(unsaid),
      ...unfair(counts),
    ],
  };
}
