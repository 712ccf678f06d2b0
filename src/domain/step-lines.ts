import type { StepKind } from '../content/schema/lesson';
import type { SceneData } from '../content/schema/scene';
import { unmarked } from './marked';
import type { ReadAnswer, ReadPicture, ReadScreen } from './reading';

/** One step of a lesson at a glance. */
export interface StepLine {
  step: string;
  kind: StepKind;
  scene: SceneData | undefined;
  /** Of its answers, at most four: for a step that has no scene. */
  pictures: readonly ReadPicture[];
  line: string;
}

/** Where the question stands among what a screen says: it comes after the text, and a sort names its boxes after it. */
const QUESTION: Partial<Record<StepKind, number>> = { choose: -1, match: -1, spot: -1, 'body-clues': -1, sort: -2 };

/** The first sentence, without the stars that mark a phrase: enough to know a step again. */
const firstSentence = (text: string) => unmarked(/^[^]*?[.!?]['’”]?(?=\s|$)/.exec(text)?.[0] ?? text);

/** The first four pictures that are not alike. */
function different(answers: readonly ReadAnswer[]): ReadPicture[] {
  const pictures = answers.flatMap(({ picture }) => picture ?? []);
  const byLook = new Map(pictures.map((picture) => [JSON.stringify(picture), picture]));
  return [...byLook.values()].slice(0, 4);
}

/** A lesson's steps for a teacher who plans: a small picture and one line each. Takes what `readingOf` gave. */
export function stepLines(screens: readonly ReadScreen[]): StepLine[] {
  const firsts = screens.filter(({ step }, at) => screens[at - 1]?.step !== step);
  return firsts.map(({ step, kind, says }) => {
    const at = QUESTION[kind];
    return {
      step,
      kind,
      scene: screens.find((screen) => screen.step === step && screen.scene)?.scene,
      pictures: different(screens.filter((screen) => screen.step === step).flatMap(({ answers }) => answers)),
      line: firstSentence((at === undefined ? says[0] : says.at(at)) ?? ''),
    };
  });
}
