import { namesApart } from './rules/names-apart';
import { holds } from './support/holds';

holds('names', namesApart, 'names', [
  {
    name: 'two names that begin alike',
    change: ({ first }) => first('tell-me').say('text', 'Kai sits with Nurse Kim.'),
    says: /Kai and Kim begin alike/,
  },
  {
    name: 'somebody who is not of the cast',
    change: ({ first }) => first('tell-me').say('text', 'Kai sits with Oliver’s dad.'),
    says: /Oliver is not of the cast/,
  },
]);
