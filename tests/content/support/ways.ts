import type { Phrase } from './facts';

/** Every part of a phrase is either letters, or a bracket with several ways. */
type Part = string | readonly (readonly Part[])[];

function partsOf(say: string): Part[] {
  const signs = [...say];
  const read = (): Part[] => {
    const parts: Part[] = [];
    let letters = '';
    const end = () => {
      if (letters) parts.push(letters);
      letters = '';
    };
    while (signs.length > 0 && signs[0] !== ')' && signs[0] !== '/') {
      const sign = signs.shift();
      if (sign === '(') {
        end();
        const ways = [read()];
        while (signs.shift() === '/') ways.push(read());
        parts.push(ways);
      } else {
        letters += sign ?? '';
      }
    }
    end();
    return parts;
  };
  return read();
}

const shortest = (parts: readonly Part[]): string =>
  parts.map((part) => (typeof part === 'string' ? part : shortest(part[0] ?? []))).join('');

/** Each way of each bracket once, with the first way of all others. */
function each(parts: readonly Part[]): string[] {
  const varied = parts.flatMap((part, at) =>
    typeof part === 'string'
      ? []
      : part.flatMap(each).map((way) => shortest(parts.slice(0, at)) + way + shortest(parts.slice(at + 1))),
  );
  return varied.length > 0 ? varied : [shortest(parts)];
}

/** What a phrase of a language finds, as a child would read it: at least once with each word it knows. */
export function waysToSay(phrase: Phrase): string[] {
  const say = typeof phrase === 'string' ? phrase : phrase.say;
  const ways = each(partsOf(say.replaceAll(/\[[^\]]*\]/g, '')));
  return ways.map((way) =>
    way
      .replaceAll(/[*^$]/g, '')
      .replaceAll(/\s*…\s*/g, ' ')
      .trim(),
  );
}
