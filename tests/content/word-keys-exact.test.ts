import { wordKeysExact } from './rules/word-keys-exact';
import { holds } from './support/holds';

holds('words of lessons', wordKeysExact, 'word files', [
  {
    name: 'a missing sentence',
    change: ({ first }) => first('tell-me').say('text', undefined),
    says: /says nothing at .*text/,
  },
  { name: 'an empty sentence', change: ({ first }) => first('choose').say('ask', ' '), says: /says nothing at .*ask/ },
  {
    name: 'a sentence nobody hears',
    change: ({ first }) => first('story').say('zz', 'Hello.'),
    says: /nobody hears at .*zz/,
  },
  { name: 'keys out of order', change: ({ first }) => first('breathe').say('aa', 'Hello.'), says: /out of order/ },
  {
    name: 'a sentence missing in the second language',
    change: ({ translate, first }) => {
      translate('cy');
      first('match').say('think', undefined, 'cy');
    },
    says: /^locales\/cy\/.* says nothing at .*think/,
  },
  {
    name: 'a lesson missing in the second language',
    change: ({ translate, lessons }) => {
      translate('cy');
      delete lessons[0]?.words['cy'];
    },
    says: /^locales\/cy\/.* says nothing at title/,
  },
]);
