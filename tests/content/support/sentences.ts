const QUOTE = /[“„«「]([^“”„«»「」]*)[”“»」]/gu;
const ENDS = /[.!?…。！？؟۔।]/u;
const BREAK = /(?<=[.!?…。！？؟۔।])\s+|\n+/u;

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' });
  segmenters.set(lang, known);
  return known;
}

/** Words of a text, hyphenated ones as one. Marks and punctuation are none. */
export function wordsOf(text: string, lang = 'en'): string[] {
  const joined = text.replaceAll('**', '').replace(/(?<=\p{L})[-‑](?=\p{L})/gu, '\u2060');
  return [...segmenter(lang).segment(joined)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment.replaceAll('\u2060', '-'));
}

/**
 * The sentences a listener has to hold in mind, with speech taken out of the sentence around it and counted on its own:
 * `“Stop now,” says Kai.` is two short ones.
 */
export function sentencesOf(text: string, lang = 'en'): string[] {
  const plain = text.replaceAll('**', '');
  const spoken: string[] = [];
  const told = plain.replace(QUOTE, (quote: string, inside: string, at: number) => {
    spoken.push(inside);
    const after = plain.slice(at + quote.length).trimStart();
    const sentenceOver = ENDS.test(inside.at(-1) ?? '') && (after === '' || /^[\p{Lu}\p{Lo}“„«「]/u.test(after));
    return sentenceOver ? '.\n' : ' ';
  });
  return [...spoken, told]
    .flatMap((part) => part.split(BREAK))
    .filter((sentence) => wordsOf(sentence, lang).length > 0);
}

/** One sentence, and whether it is said in “speech”. */
export interface Said {
  sentence: string;
  spoken: boolean;
}

/** The sentences of a text in their order, told ones and spoken ones apart. */
export function inOrder(text: string): Said[] {
  const plain = text.replaceAll('**', '');
  const parts: Said[] = [];
  const add = (part: string, spoken: boolean) => parts.push({ sentence: part, spoken });
  let end = 0;
  for (const quote of plain.matchAll(QUOTE)) {
    add(plain.slice(end, quote.index), false);
    add(quote[1] ?? '', true);
    end = quote.index + quote[0].length;
  }
  add(plain.slice(end), false);
  return parts.flatMap(({ sentence, spoken }) =>
    sentence
      .split(BREAK)
      .map((one) => ({ sentence: one.trim(), spoken }))
      .filter((one) => /[\p{L}\p{N}]/u.test(one.sentence)),
  );
}

/** A text without what is said in “speech”: what Lantern itself says to the child. */
export function unspoken(text: string): string {
  return text.replaceAll('**', '').replace(QUOTE, ' … ');
}
