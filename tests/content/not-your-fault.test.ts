import { notYourFault } from './rules/not-your-fault';
import { holds } from './support/holds';
import { flat } from './support/lessons';
import { setWord } from './support/draft';

holds('never the child’s fault', notYourFault, 'scenarios', [
  {
    name: 'a scenario without the line',
    change: ({ first }) => first('story').say('notFault', 'That was hard for them.'),
    says: /nothing says whose fault it is not/,
  },
  {
    name: 'a scenario without any line',
    change: ({ first }) => first('story').say('notFault', undefined),
    says: /nothing says whose fault it is not/,
  },
  {
    name: 'harm in a step that is no scenario',
    change: ({ first }) => first('match', ({ scenario }) => !scenario).say('text', 'Someone hits Zain.'),
    says: /names harm \(hits\)/,
  },
  {
    name: 'teaching what harm is without saying whose fault it never is',
    change: ({ first }) =>
      first('tell-me', ({ scenario, teaches }) => !scenario && teaches !== undefined).say('text', 'That is **abuse**.'),
    says: /names harm \(abuse\*\)/,
  },
  {
    name: 'a lesson that never says it itself',
    change: ({ lessons }) => {
      const words = lessons[0]?.words['en'] ?? {};
      for (const [key, text] of flat(words))
        if (!key.endsWith('notFault')) setWord(words, key, text.replaceAll('fault', 'plan'));
    },
    says: /never says it outside/,
  },
]);
