import { judgeEach, unless, type Rule } from '../support/rule';
import { stepsOf } from '../support/texts';

const bare = (text: string) =>
  text
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Every option is answered, and by words of its own: a child who hears the same sentence twice knows that nobody
 * listened to what they picked.
 */
export const feedbackForEveryOption: Rule = (lessons) => {
  const steps = stepsOf(lessons).map((step) => ({
    ...step,
    feedback: step.texts.filter(({ role }) => role === 'feedback'),
  }));
  const asking = steps.filter(({ step }) => !['tell-me', 'story', 'breathe', 'remember'].includes(step.kind));
  const { problems } = judgeEach('steps that answer', asking, ({ where, feedback }) => {
    const heard = feedback.map(({ text }) => bare(text));
    return [
      ...unless(feedback.length > 0, `${where} answers nothing`),
      ...feedback.filter((_, at) => heard[at] === '').map(({ key }) => `${where} has no answer at ${key}`),
      ...feedback
        .filter((_, at) => heard.indexOf(heard[at] ?? '') !== at)
        .map(({ key, text }) => `${where} says the same again at ${key}: ${text}`),
    ];
  });
  return { seen: asking.reduce((sum, { feedback }) => sum + feedback.length, 0), problems };
};
