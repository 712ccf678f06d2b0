import type { StepKind } from '../content/schema/lesson';
import type { SceneData } from '../content/schema/scene';
import type { ReadScreen } from './reading';

/** One step of a lesson at a glance. */
export interface StepLine {
  step: string;
  kind: StepKind;
  scene: SceneData | undefined;
  line: string;
}

/** Where the question stands among what a screen says: it comes after the text, and a sort names its boxes after it. */
const QUESTION: Partial<Record<StepKind, number>> = { choose: -1, match: -1, spot: -1, 'body-clues': -1, sort: -2 };

/** The first sentence, without the stars that mark a phrase: enough to know a step again. */
const firstSentence = (text: string) => (/^[^]*?[.!?]['’”]?(?=\s|$)/.exec(text)?.[0] ?? text).replaceAll('**', '');

/** A lesson's steps for a teacher who plans: a small picture and one line each. Takes what `readingOf` gave. */
export function stepLines(screens: readonly ReadScreen[]): StepLine[] {
  const firsts = screens.filter(({ step }, at) => screens[at - 1]?.step !== step);
  return firsts.map(({ step, kind, says }) => {
    const at = QUESTION[kind];
    return {
      step,
      kind,
      scene: screens.find((screen) => screen.step === step && screen.scene)?.scene,
      line: firstSentence((at === undefined ? says[0] : says.at(at)) ?? ''),
    };
  });
}
