import { factsOf, saidIn, says } from '../support/facts';
import type { LoadedLesson } from '../support/lessons';
import { unless, type Report } from '../support/rule';
import { stepsOf, wordFile, type StepWords } from '../support/texts';

/**
 * Teaching what harm is, and the last words to take away, have nothing to answer, so no `notFault` line shows under
 * them. They may name harm if the words themselves say whose fault it never is.
 */
function saysItself({ step, lang, all }: StepWords): boolean {
  const explains = step.kind === 'tell-me' && (step.teaches ?? []).length > 0;
  return (explains || step.kind === 'remember') && says(all, factsOf(lang).notFault);
}

function ofStep(words: StepWords): string[] {
  const { step, lang, where, all, texts } = words;
  const facts = factsOf(lang);
  const line = texts.find(({ role }) => role === 'notFault');
  const named = saidIn(all, facts.harm);
  return [
    ...unless(
      !step.scenario || says(line?.text ?? '', facts.notFault),
      `${where} is a scenario, but nothing says whose fault it is not`,
    ),
    ...unless(
      named.length === 0 || step.scenario === true || saysItself(words),
      `${where} names harm (${named.join(', ')}) and is no scenario`,
    ),
  ];
}

/**
 * It is never the child's fault: in every step in which a character is harmed, and once more in every lesson in plain
 * words. A child it is happening to reads this too, and most of them think it is.
 */
export function notYourFault(lessons: readonly LoadedLesson[]): Report {
  const steps = stepsOf(lessons);
  const scenarios = steps.filter(({ step }) => step.scenario);
  const told = lessons.flatMap((loaded) =>
    Object.keys(loaded.words).flatMap((lang) => {
      const own = stepsOf([loaded]).filter((step) => step.lang === lang);
      const said = own
        .flatMap(({ texts }) => texts)
        .some(({ role, text }) => role !== 'notFault' && says(text, factsOf(lang).notFault));
      return unless(said, `${wordFile(lang, loaded.lesson.id)} never says it outside a scenario’s line`);
    }),
  );
  return {
    seen: scenarios.length,
    problems: [...unless(scenarios.length > 0, 'found no scenarios'), ...steps.flatMap(ofStep), ...told],
  };
}
