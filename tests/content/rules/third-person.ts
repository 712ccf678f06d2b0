import { factsOf, saidIn } from '../support/facts';
import { judgeEach, type Rule } from '../support/rule';
import { unspoken } from '../support/sentences';
import { textsOf, type Text } from '../support/texts';

/** A chat message is speech, though no quotes stand around it. */
const isChat = ({ step, role }: Text) => step?.kind === 'spot' && step.look === 'chat' && role === 'label';

/**
 * The child is asked about the character, never about themselves: nobody is there to hear the answer, and a child who is
 * asked in class must be able to pass.
 */
export const thirdPerson: Rule = (lessons) =>
  judgeEach(
    'texts',
    lessons.flatMap(textsOf).filter((text) => !isChat(text)),
    ({ text, lang, role, where }) => {
      const { you, theChild } = factsOf(lang);
      const asks = saidIn(unspoken(text), role === 'ask' ? [...you, ...theChild] : theChild);
      return asks.map((phrase) => `${where} asks after the child’s own life (‘${phrase}’): ${text}`);
    },
  );
