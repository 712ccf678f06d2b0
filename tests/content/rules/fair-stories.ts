import { CAST } from '../../../src/art/cast';
import { SKIN } from '../../../src/art/palette';
import type { CastFile } from '../../../src/content/schema/cast';
import type { CastId } from '../../../src/content/schema/drawn';
import type { Harmer } from '../../../src/content/schema/steps/base';
import { factsOf, meantIn } from '../support/facts';
import { readJson, type LoadedLesson } from '../support/lessons';
import { scenesOf } from '../support/pictures';
import { unless, type Report } from '../support/rule';
import { stepsOf, type StepWords } from '../support/texts';
import { kindOf, mayHarm, type Weight } from '../support/who-harms';
import { drawnIn } from './harm-from-behind';

const CHILDREN = readJson<CastFile>('src/content/cast.json').children;

/** Shares, as the curriculum sets them: most harm is done by people known to the child, and much of it by the young. */
const LEAST = { known: 0.6, young: 0.25, eachGender: 0.3, eachPronoun: 0.4, disabledLead: 0.15 };
/**
 * Of all drawings of one who may harm: no skin has more of them, and neither the two lightest nor the two deepest have fewer. How often
 * each is drawn is what children see, whatever the cast's looks are.
 */
const SKINS = { mostOfOne: 0.3, leastOfEnd: 0.2, fewest: 40 };
/** No relative harms in more than one story in twenty; where few are counted, not in more than eight. */
const MOST_OF_ONE_RELATIVE = { share: 0.05, few: 8 };

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
  /** What those who harm are to the child: each job, and each relative, as often as it harms. */
  jobs: readonly string[];
  relatives: readonly string[];
  /** Drawings of those who may harm, by their skin, from the lightest. */
  skins: readonly number[];
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

/** Those who harm that are of one kind, by the one word for each: a swimming coach is a coach. */
const weighing = (weight: Weight, harmers: readonly Harmer[]) =>
  harmers.map(({ role }) => kindOf(role)).flatMap((kind) => (kind?.weight === weight ? [kind.what] : []));

/** How often each skin is drawn on somebody who may be the one who harms. */
function skinsOf(lessons: readonly LoadedLesson[]): number[] {
  const drawn = lessons.flatMap(drawnIn).filter(({ who, step }) => mayHarm(step).includes(who));
  return Object.keys(SKIN).map((skin) => drawn.filter(({ who }) => CAST[who].skin === Number(skin)).length);
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
    jobs: weighing('job', harmers),
    relatives: weighing('relative', harmers),
    skins: skinsOf(lessons),
  };
}

function unfair(counts: Counts): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole);
  const gendered = counts.women + counts.men;
  const harmed = counts.boysHarmed + counts.girlsHarmed;
  const twice = counts.jobs.filter((job, at) => counts.jobs.indexOf(job) !== at);
  const times = (relative: string) => counts.relatives.filter((one) => one === relative).length;
  const most = Math.max(MOST_OF_ONE_RELATIVE.few, Math.floor(counts.harmers * MOST_OF_ONE_RELATIVE.share));
  const often = [...new Set(counts.relatives)].filter((relative) => times(relative) > most);
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
    ...unfairSkins(counts.skins),
    ...unless(counts.helpers.length >= 5, `only ${counts.helpers.length} adults ever help`),
    ...twice.map((job) => `the job ‘${job}’ harms twice`),
    ...often.map((relative) => `the relative ‘${relative}’ harms ${times(relative)} times, at most ${most}`),
  ];
}

function unfairSkins(skins: readonly number[]): string[] {
  const sum = (some: readonly number[]) => some.reduce((all, one) => all + one, 0);
  const all = sum(skins);
  // Of the few drawings of one band one more or less is a large share: what children meet over the years is counted.
  if (all < SKINS.fewest) return [];
  const ends = { lightest: sum(skins.slice(0, 2)), deepest: sum(skins.slice(-2)) };
  return [
    ...skins.flatMap((times, at) =>
      unless(
        times <= all * SKINS.mostOfOne,
        `${times} of ${all} drawings of who may harm have skin ${at + 1}, at most ${SKINS.mostOfOne * 100} %`,
      ),
    ),
    ...Object.entries(ends).flatMap(([end, times]) =>
      unless(
        times >= all * SKINS.leastOfEnd,
        `${times} of ${all} drawings of who may harm have one of the two ${end} skins, at least ${SKINS.leastOfEnd * 100} %`,
      ),
    ),
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

/** A role is of a kind somebody has thought of: an `imam` or a `dentist` would be counted as nobody's job. */
function unknown({ lesson }: LoadedLesson): string[] {
  return lesson.steps.flatMap(({ id, harm = [] }) =>
    harm
      .filter(({ role }) => kindOf(role) === undefined)
      .map(
        ({ role }) =>
          `${lesson.id} ${id} has somebody harm who is a ‘${role}’: say in tests/content/support/who-harms.ts whether that is a job, a relative or anybody`,
      ),
  );
}

/** A scenario whose words tell that somebody harms somebody says who: one that does not is left out of every count. */
function uncounted({ step, lang, where, all }: StepWords): string[] {
  if (!step.scenario || step.harm) return [];
  const done = meantIn(all, lang, factsOf(lang).harmDone);
  return unless(
    done.length === 0,
    `${where} tells of harm (${done.join(', ')}), and does not say who does it (‘harm’)`,
  );
}

/** Harm comes from all kinds of people to all kinds of children, and help from many (promise 8). */
export function fairStories(lessons: readonly LoadedLesson[]): Report {
  const counts = countFairness(lessons);
  return {
    seen: counts.harmers,
    problems: [
      ...unless(counts.harmers > 0, 'found nobody who does harm'),
      ...lessons.flatMap(unsaid),
      ...lessons.flatMap(unknown),
      ...stepsOf(lessons).flatMap(uncounted),
      ...unfair(counts),
    ],
  };
}
