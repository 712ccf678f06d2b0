import { factsOf, saidIn } from '../support/facts';
import { judgeEach, type Rule } from '../support/rule';
import { inOrder, unspoken } from '../support/sentences';
import { textsOf, type Role, type Text } from '../support/texts';

/** A chat message is speech, though no quotes stand around it. */
const isChat = ({ step, role }: Text) => step?.kind === 'spot' && step.look === 'chat' && role === 'label';

/** What somebody in the story says: words to pick, and what a person answers. Anywhere else somebody has to be named who speaks. */
const SPOKEN: readonly Role[] = ['label', 'side', 'node', 'reply'];
/** What Lantern itself says: also what stands in quotes with nobody who says it. */
const ownWords = ({ text, role }: Text) =>
  SPOKEN.includes(role) || /\p{L}/u.test(unspoken(text)) ? unspoken(text) : text.replaceAll(/[“”„«»「」]/gu, ' ');

const isQuestion = (sentence: string) => /[?？؟;]\s*$/u.test(sentence);

/**
 * The child is asked about the character, never about themselves: nobody is there to hear the answer, and a child who is
 * asked in class must be able to pass. A question holds no ‘you’ at all, wherever it stands.
 */
export const thirdPerson: Rule = (lessons) =>
  judgeEach(
    'texts',
    lessons.flatMap(textsOf).filter((text) => !isChat(text)),
    (text) => {
      const { lang, role, where } = text;
      const { you, theChild } = factsOf(lang);
      const own = ownWords(text);
      const questions = inOrder(own).filter(({ sentence }) => role === 'ask' || isQuestion(sentence));
      const asks = [...saidIn(own, theChild), ...questions.flatMap(({ sentence }) => saidIn(sentence, you))];
      return [...new Set(asks)].map((phrase) => `${where} asks after the child’s own life (‘${phrase}’): ${text.text}`);
    },
  );
