import type { ConceptFile } from '../../../src/content/schema/concept';
import type { StepKind } from '../../../src/content/schema/lesson';
import { blamesIn, reassures } from '../support/blame';
import { factsOf, meantIn, saidIn } from '../support/facts';
import { readJson, type LoadedLesson } from '../support/lessons';
import { unless, type Report } from '../support/rule';
import { stepsOf, textsOf, wordFile, type Role, type StepWords, type Text } from '../support/texts';

/** Threads whose ideas are harm: a child to whom it happens knows it in a question, whatever its words. */
const HARM_THREADS = [
  'touch',
  'physical',
  'emotional',
  'neglect',
  'domestic',
  'sexual',
  'bullying',
  'online',
  'secrets',
  'tricks',
];
/** Ideas of those threads that are about what is good, so that nobody is harmed where they are asked. */
const WHAT_IS_GOOD: Readonly<Record<string, string>> = {
  'cared-for': 'who helps a child with food and a doctor',
  'helping-touch': 'what a touch that helps is for; one that does not help is asked by another idea',
  'privates-safe': 'which parts are private, before anything is told of them',
  surprise: 'what is nice to wait for',
};
const HARM = new Set(
  readJson<ConceptFile>('src/content/concepts.json')
    .concepts.filter(({ id, thread }) => HARM_THREADS.includes(thread) && !(id in WHAT_IS_GOOD))
    .map(({ id }) => id),
);
/** Kinds that only tell: nothing is answered, so there is no feedback for the line to stand under. */
const TELLS: readonly StepKind[] = ['tell-me', 'breathe', 'remember'];

/** The ideas of harm that a step asks about. */
const asksOfHarm = ({ kind, checks = [] }: StepWords['step']) =>
  TELLS.includes(kind) ? [] : checks.filter((concept) => HARM.has(concept));

/**
 * Teaching what harm is, and the last words to take away, have nothing to answer, so no `notFault` line shows under
 * them. They may name harm if the words themselves say whose fault it never is.
 */
function saysItself({ step, lang, all }: StepWords): boolean {
  const explains = step.kind === 'tell-me' && (step.teaches ?? []).length > 0;
  return (explains || step.kind === 'remember') && reassures(all, lang);
}

function ofStep(words: StepWords): string[] {
  const { step, lang, where, all, texts } = words;
  const facts = factsOf(lang);
  const line = texts.find(({ role }) => role === 'notFault');
  const done = meantIn(all, lang, facts.harmDone);
  const harm = saidIn(all, facts.harm);
  const named = harm.length > 0 ? harm : done;
  const asked = asksOfHarm(step);
  return [
    ...unless(
      asked.length === 0 || step.scenario === true,
      `${where} asks about harm (${asked.join(', ')}) and is no scenario`,
    ),
    ...unless(
      !step.scenario || reassures(line?.text ?? '', lang),
      `${where} is a scenario, but nothing says whose fault it is not`,
    ),
    ...unless(
      named.length === 0 || step.scenario === true || saysItself(words),
      `${where} names harm (${named.join(', ')}) and is no scenario`,
    ),
    // A `tell-me` is answered by nothing, so its line is heard by nobody but a grown-up who reads everything.
    ...unless(
      step.kind !== 'tell-me' ||
        done.length === 0 ||
        texts.some(({ role, text }) => role === 'tell' && reassures(text, lang)),
      `${where} tells of harm (${done.join(', ')}), and its text does not say whose fault it is not`,
    ),
  ];
}

/** What somebody in the story says, writes or may think: it is not Lantern who says it. */
const THOUGHTS: readonly Role[] = ['label', 'side'];
const head = (key: string) => key.slice(0, key.lastIndexOf('.') + 1);

/** An answer of a child that the lesson would be glad of. */
const isFitting = ({ step, key }: Text) =>
  step?.kind === 'choose' && step.options.some(({ id, verdict }) => verdict === 'fits' && key.includes(`.${id}.`));

/** Whether what somebody says is taken back where it is answered: in its own feedback, or in the line under all feedback. */
function isAnswered(text: Text, texts: readonly Text[]): boolean {
  const answers = texts.filter(
    ({ role, key, lang, step }) =>
      lang === text.lang &&
      step === text.step &&
      (role === 'notFault' || (role === 'feedback' && key.startsWith(head(text.key)))),
  );
  return answers.some((answer) => reassures(answer.text, answer.lang));
}

/**
 * Blame may be shown, because children hear it and believe it; then what takes it back is near. What Lantern itself says is taken
 * back by the very next sentence; what somebody says, or a child may pick, by the text after it or by its answer, and it never fits.
 */
function blameIn(texts: readonly Text[]): string[] {
  return texts.flatMap((text) => {
    const isThought = THOUGHTS.includes(text.role);
    return blamesIn(text.text, text.lang)
      .filter(({ spoken, takenBack }) => {
        const said = spoken || isThought;
        return !takenBack && !(said && !isFitting(text) && isAnswered(text, texts));
      })
      .map(({ said, why, sentence }) => `${text.where} blames (‘${said}’: ${why}): ${sentence}`);
  });
}

/**
 * It is never the child's fault: in every step in which a character is harmed, and once more in every lesson in plain
 * words. And no words say the opposite. A child it is happening to reads this too, and most of them think it is.
 */
export function notYourFault(lessons: readonly LoadedLesson[]): Report {
  const steps = stepsOf(lessons);
  const scenarios = steps.filter(({ step }) => step.scenario);
  const told = lessons.flatMap((loaded) => {
    const own = stepsOf([loaded]);
    return Object.keys(loaded.words).flatMap((lang) => {
      const said = own
        .filter((step) => step.lang === lang)
        .flatMap(({ texts }) => texts)
        .some(({ role, text }) => role !== 'notFault' && reassures(text, lang));
      return unless(said, `${wordFile(lang, loaded.lesson.id)} never says it outside a scenario’s line`);
    });
  });
  return {
    seen: scenarios.length,
    problems: [
      ...unless(scenarios.length > 0, 'found no scenarios'),
      ...steps.flatMap(ofStep),
      ...lessons.flatMap((loaded) => blameIn(textsOf(loaded))),
      ...told,
    ],
  };
}
