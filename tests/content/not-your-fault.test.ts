import { describe, expect, it } from 'vitest';
import { notYourFault } from './rules/not-your-fault';
import { blamesIn, reassures } from './support/blame';
import { draft, setWord, type Draft } from './support/draft';
import { factsOf, saidIn } from './support/facts';
import { holds } from './support/holds';
import { flat } from './support/lessons';
import { waysToSay } from './support/ways';

/** What Lantern itself could say, in the feedback of a scenario that has its line. */
const inFeedback =
  (text: string) =>
  ({ first }: Draft) => {
    const { step, say } = first('choose', ({ scenario }) => scenario === true);
    say(`options.${step.options[0]!.id}.feedback`, text);
  };

const BLAME = [
  'It was her fault too.',
  'Kai could have said no.',
  'If only Leo had told sooner.',
  'It happened because Ana kept quiet.',
  'Ana let it happen.',
  'Next time, say no.',
  'Kick him and run.',
  'If you say no, he will stop.',
  'Kai has to say no.',
  'It was not only Ana’s fault.',
  'It is not Ana’s fault if she tells.',
  // And their near relations.
  'Ana is to blame as well.',
  'Ana did not tell, so it was her fault.',
  'He asked for it.',
  'It is partly Ana’s fault.',
  'It is not Ana’s fault because she said no.',
  'It is not Ana’s fault, as long as she tells.',
  'Ana might have told Mum.',
  'Why didn’t Kai shout?',
  'What could Kai have done differently?',
  'He hit her because Ana broke a cup.',
  'The next time Ana can say no.',
  'Shout, kick and run.',
  'Say no and get away.',
  'Ana has to tell.',
  'It’s up to Kai to stop it.',
  'Saying no works.',
  'A brave child tells.',
  'If Ana shouts, he will leave.',
  'Ana made him angry.',
  'She makes Dad lose his temper.',
  'Ana broke the rule, so he did it.',
  'Kai was rude, and so she hit him.',
  'The family broke up because Ana told.',
  'Dad went away because of Ana.',
  'Mum and Dad split up because of what Kai said.',
  'He is in trouble because Kai told.',
  'Kai was too slow to tell.',
  'Ana waited too long to tell.',
  'You have to tell.',
  'You need to tell someone.',
  'You’ve got to tell Mum.',
  'It is not Ana’s fault, but she could help it.',
  'It is not Ana’s fault, but she did say yes.',
  'Ana could have helped it.',
  'Maybe it is not her fault.',
  'It is probably not Kai’s fault.',
  'It might not be Kai’s fault.',
  'If Kai had said no, it would be over.',
  'Had Leo told, it would be over.',
];

const FINE = [
  'It is not Ana’s fault, even if she let it happen.',
  'It was never, ever Ana’s fault.',
  'It is not Ana’s fault, or Kai’s, even if he laughed.',
  'It is not Ana’s fault if a plate breaks.',
  'It is never a child’s fault when care is missing.',
  'None of it makes it her fault.',
  'Whose fault is it?',
  'Who is to blame?',
  'Whoever is shown is not to blame.',
  'The one who hurts is to blame.',
  'It is the grown-up’s fault.',
  'It was his fault, not hers.',
  'Ana does not have to say no.',
  'No child has to stop it.',
  'Does Ana have to tell?',
  'Ana can say no. She can tell.',
  'Some children can’t say no or get away. They can still tell.',
  'Ana could not tell any sooner, and that is fine.',
  'It did not happen because Ana kept quiet.',
  'Ana kept quiet because she was scared.',
  'Kai told Mum. She could have a cake ready.',
  'Anyone could have thought it was true.',
  'The adult could have asked first.',
  'The coach can act, and look out the next time.',
  'Next time will be easier.',
  'Tola kicks the ball, and Zain kicks it on.',
  'They ran, laughed and ran again.',
  'When Ana says stop, it stops.',
  'Owen has to ring for pizza.',
  'Mum lets her take the big one.',
  'The adults have to act. They need to stop it.',
  'It is not Ana’s fault. She could get help.',
  'It is not Ana’s fault, but the adult’s.',
  'You do not have to tell. You can tell.',
  'Do you have to tell?',
  '“I’m sorry you had to tell twice.”',
  'It is never too late to tell, and no speed is too slow.',
  'That is because of him, not because Cara told.',
  'The family did not break up because Ana told.',
  'Some look after an ill adult, who can’t help it.',
  'A slow breath can help it.',
  'He broke her phone, so she can’t call.',
  'The joke makes them laugh.',
  'He makes her cross on purpose.',
  'Dad went away because of what he did.',
  'They moved out because of him.',
  'They left her out, so she got angry.',
  'Kai was in the water, so he shouted for help.',
  'Ana left because she said she was tired.',
];

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
    name: 'a question about an idea of harm that is no scenario, whatever its words',
    change: ({ first }) => {
      const { step, say } = first('match', ({ scenario }) => !scenario);
      step.checks = ['ask-about-touch'];
      say('text', 'A visitor sits next to Kai.');
    },
    says: /asks about harm \(ask-about-touch\) and is no scenario/,
  },
  ...BLAME.map((text) => ({ name: `blame: ${text}`, change: inFeedback(text), says: /feedback blames/ })),
  ...['The tutor touches Ana’s leg. He says it is a game.', 'He takes a picture of Ana with no clothes.'].map(
    (text) => ({
      name: `harm in a ‘tell-me’ that is no scenario: ${text}`,
      change: ({ first }: Draft) => first('tell-me', ({ scenario }) => !scenario).say('text', text),
      says: /names harm \(.+\) and is no scenario/,
    }),
  ),
  ...[
    'A boy kicks Ana.',
    'He pushes Kai into a wall.',
    'Two girls grab her hair. One hits her.',
    'A man grabs Kai.',
    'Kai gets locked out at night.',
    'The man locks Kai in.',
    'Her uncle touched her.',
    'He takes a photo of Kai in the shower.',
    'She pulls at Kai’s shorts.',
    'A boy holds Kai down.',
    'Dad throws a plate at Mum.',
    'She threw a shoe at Kai.',
    'At home, someone throws chairs.',
    'A boy pushes Mum.',
    'A coach strokes Ana at night.',
    'The man is stroking Kai’s hair.',
    'He asks for a photo in her underwear.',
    'She wants an underwear picture.',
    'He wants to see Kai’s underwear.',
    'An aunt kisses Leo at night.',
    'A boy kissed Ana on the mouth.',
    'A boy puts his hand up her skirt.',
    'She slides her hand under Kai’s shirt.',
    'His hand goes into her pants.',
    'He spits at Ali.',
    'A girl spat on Kai.',
    'They call him names.',
    'Two girls call Ana rude names.',
    'Kai gets no food for two days.',
    'For days, nobody gave Kai any food.',
    'Kai has had nothing to eat all day.',
    'After two days without food, Kai is weak.',
    'At home, nobody feeds Kai.',
    'He reaches under Ana’s clothes.',
    'His hand is in her pants.',
  ].map((text) => ({
    name: `harm: ${text}`,
    change: ({ first }: Draft) => first('match', ({ scenario }) => !scenario).say('text', text),
    says: /names harm \(.+\) and is no scenario/,
  })),
  {
    name: 'harm told in a scenario whose text has nothing after it: there is no feedback to say the line',
    change: ({ first }) => {
      const { step, say } = first('tell-me', ({ scenario }) => !scenario);
      step.scenario = true;
      say('notFault', 'It is not Ana’s fault.');
      say('text', 'The tutor touches Ana’s leg.');
    },
    says: /tells of harm \(touches Ana's leg\), and its text does not say/,
  },
  {
    name: 'half a comfort for the line',
    change: ({ first }) => first('story').say('notFault', 'It was not only Ana’s fault.'),
    says: /nothing says whose fault it is not/,
  },
  {
    name: 'a comfort with a condition for the line',
    change: ({ first }) => first('story').say('notFault', 'It is not Ana’s fault if she tells.'),
    says: /nothing says whose fault it is not/,
  },
  {
    name: 'a lie that nobody takes back',
    change: inFeedback('Some people say it was her fault. Mum comes home.'),
    says: /feedback blames/,
  },
  {
    name: 'a lie in speech that nobody takes back',
    change: ({ first }) => first('tell-me', ({ scenario }) => !scenario).say('text', '“It is your fault,” he says.'),
    says: /text blames/,
  },
  {
    name: 'a thought that blames and fits',
    change: ({ first }) => {
      const { step, say } = first('choose', ({ scenario }) => scenario === true);
      say(`options.${step.options.find(({ verdict }) => verdict === 'fits')!.id}.label`, 'It was her fault');
    },
    says: /label blames/,
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

describe('harm', () => {
  it.each([
    'Sam strokes the cat. Aunt Efe kisses Jo hello.',
    'Zain throws the ball to Kai, and a snowball at Leo.',
    'Kai can spit a stone the furthest.',
    'Finn is hungry. He has no lunch.',
    'Her hands are up her sleeves. The socks lie under her pants.',
    'Underwear covers them.',
    'Leo names a safe adult. They call it a day.',
  ])('is not seen in: %s', (text) => {
    const { harm, harmDone } = factsOf('en');
    expect(saidIn(text, [...harm, ...harmDone])).toEqual([]);
  });
});

describe('blame', () => {
  it('is seen in every way of each phrase, said by itself', () => {
    const phrases = factsOf('en').blames.flatMap(({ say }) => say);
    const unseen = phrases.flatMap(waysToSay).filter((way) => blamesIn(`${way}.`, 'en').length === 0);
    expect(phrases.length).toBeGreaterThan(30);
    // A ‘no’ before a phrase denies it; these hold one themselves, and another before them.
    expect(unseen).toEqual([]);
  });

  it.each(FINE)('is not seen in: %s', (text) => {
    expect(blamesIn(text, 'en')).toEqual([]);
  });

  it.each([
    'Some people say it was her fault. It was not.',
    'He thinks it is his fault. It is not.',
    '“It’s your fault.” It is not.',
    '“It’s your fault,” says the man. Kai goes home. It is not his fault.',
    'He thinks he brought it on himself. He did not.',
    'They say it was her fault. That is a lie.',
    'Is it Ana’s fault? No, never.',
    'She feels as if it was her fault. It never was.',
  ])('may be named when it is taken back: %s', (text) => {
    expect(blamesIn(text, 'en').map(({ takenBack }) => takenBack)).toEqual([true]);
  });

  it.each([
    'Some people say it was her fault. Kai goes home. It was not.',
    'It was her fault. It was not only his fault.',
    'Some people say it was her fault. Maybe it is not.',
    'Some people say it was her fault. Maybe it is not her fault.',
  ])('is not taken back by: %s', (text) => {
    expect(blamesIn(text, 'en')[0]?.takenBack).toBe(false);
  });

  it('may be a thought to pick, where the line under its feedback takes it back', () => {
    const fine = draft();
    const before = notYourFault(fine.lessons).problems;
    const { step, say } = fine.first('choose', ({ scenario }) => scenario === true);
    say(`options.${step.options.find(({ verdict }) => verdict === 'think')!.id}.label`, 'It was her fault');
    expect(notYourFault(fine.lessons).problems).toEqual(before);
  });
});

describe('a comfort', () => {
  it.each(['It is not Ana’s fault.', '“It’s not your fault, Kai.”', 'Never a child’s fault, even if they hit back.'])(
    'is whole: %s',
    (text) => {
      expect(reassures(text, 'en')).toBe(true);
    },
  );

  it.each([
    'It was not only Ana’s fault.',
    'It is not Ana’s fault if she tells.',
    'It was not her fault because she said no.',
    'Ana did not tell, and it was her fault.',
    'It is not really his fault.',
    'It is not Ana’s fault, but she could help it.',
    'Maybe it is not her fault.',
    'Perhaps it was never Kai’s fault.',
  ])('is none: %s', (text) => {
    expect(reassures(text, 'en')).toBe(false);
  });
});
