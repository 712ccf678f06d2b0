/** What the broken page says, from `locales/<lng>/common.json` (`broken`). */
export interface BrokenWords {
  heading: string;
  text: string;
  helpHeading: string;
  helpText: string;
  danger: string;
  again: string;
}

/** Whom a child can call, from the helpline data: never typed into a sentence, so that a number is changed in one place. */
export interface BrokenNumbers {
  lines: readonly { name: string; number: string }[];
  emergency: string;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * The page that is there before any script: kind words and real people, shown when the app cannot start. A child who
 * came for help must not leave with a blank screen.
 */
export function brokenBlock(words: BrokenWords, numbers: BrokenNumbers): string {
  const say = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');
  const rows = [...numbers.lines, { name: words.danger, number: numbers.emergency }]
    .map(({ name, number }) => `<dt>${say(name)}</dt><dd>${say(number)}</dd>`)
    .join('');
  return [
    '<div class="broken" role="alert"><img src="./favicon.svg" alt="">',
    `<h1>${say(words.heading)}</h1><p>${say(words.text)}</p>`,
    `<h2>${say(words.helpHeading)}</h2><p>${say(words.helpText)}</p><dl>${rows}</dl>`,
    `<p><a href="./">${say(words.again)}</a></p></div>`,
  ].join('');
}
