/** Latin-1 only: the fonts of the first screen carry these, so a missing glyph is never mistaken for a fault. */
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'é',
  i: 'í',
  n: 'ñ',
  o: 'ö',
  u: 'ü',
  y: 'ý',
  A: 'Å',
  C: 'Ç',
  E: 'É',
  I: 'Î',
  N: 'Ñ',
  O: 'Ø',
  U: 'Û',
  Y: 'Ý',
};

/** What must survive translation: `{{placeholders}}`, `$t(nesting)`, `**marks**`, line breaks, and names of services. */
const KEPT = /(\{\{[^}]*\}\}|\$t\([^)]*\)|\*\*|\n|\b(?:Childline|CEOP|Report Remove)\b)/;

const LONGER = 1.35;

function lengthen(part: string): string {
  const [, before = '', text = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(part) ?? [];
  let spare = Math.ceil([...text].length * (LONGER - 1));
  if (!/\p{L}/u.test(text)) return part;
  const grown = [...text].map((letter) => {
    const accented = ACCENTS[letter] ?? letter;
    if (spare > 0 && /[aeiouAEIOU]/.test(letter)) {
      spare -= 1;
      return accented + accented.toLowerCase();
    }
    return accented;
  });
  return before + grown.join('') + '~'.repeat(spare) + after;
}

/** Numbers are read from the left in every script: ages 11 to 13 are not 11 to 31. */
const backwards = (text: string) =>
  text.replace(/\S+/g, (word) => (/\d/.test(word) && !/\p{L}/u.test(word) ? word : `\u200f\u202e${word}\u202c\u200f`));

/**
 * Makes words that look translated: about a third longer, every letter still readable. `en-XA` shows what is cut off and
 * what was never put in a word file; `ar-XB` shows what does not turn round in a right-to-left language.
 */
export function pseudoText(text: string, code: 'en-XA' | 'ar-XB'): string {
  return text
    .split(KEPT)
    .map((part, at) => (at % 2 === 1 ? part : code === 'ar-XB' ? backwards(lengthen(part)) : lengthen(part)))
    .join('');
}

/** A language counts in its own way: Arabic has six forms, of which English knows two. */
const MORE_PLURALS: Readonly<Record<'en-XA' | 'ar-XB', readonly string[]>> = {
  'en-XA': [],
  'ar-XB': ['zero', 'two', 'few', 'many'],
};

function pluralsOf(key: string, code: 'en-XA' | 'ar-XB'): string[] {
  const [, stem] = /^(.*)_other$/.exec(key) ?? [];
  return stem === undefined ? [key] : [key, ...MORE_PLURALS[code].map((form) => `${stem}_${form}`)];
}

/** The same over a whole word file, whatever its depth. */
export function pseudoWords(words: unknown, code: 'en-XA' | 'ar-XB'): unknown {
  if (typeof words === 'string') return pseudoText(words, code);
  if (Array.isArray(words)) return words.map((item) => pseudoWords(item, code));
  if (typeof words === 'object' && words !== null)
    return Object.fromEntries(
      Object.entries(words).flatMap(([key, value]) =>
        pluralsOf(key, code).map((form) => [form, pseudoWords(value, code)]),
      ),
    );
  return words;
}
