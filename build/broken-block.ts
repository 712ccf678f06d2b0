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
 * The page that is there before any script is: kind words and real people, shown when the app cannot start. A child who
 * came for help must not leave with a blank screen.
 * @returns the block, hidden until the guard shows it, and the same for a browser without scripts
 */
export function brokenBlock(words: BrokenWords, numbers: BrokenNumbers): string {
  const say = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, escapeHtml(text)])) as unknown as BrokenWords;
  const rows = [...numbers.lines, { name: words.danger, number: numbers.emergency }].map(
    ({ name, number }) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(number)}</dd>`,
  );
  const inside = `<h1>${say.heading}</h1><p>${say.text.replaceAll('\n', '<br>')}</p><h2>${say.helpHeading}</h2><p>${say.helpText.replaceAll('\n', '<br>')}</p><dl>${rows.join('')}</dl>`;
  return `<div class="broken" role="alert">${inside}<p><a href="./">${say.again}</a></p></div><noscript><div class="broken broken-shown">${inside}</div></noscript>`;
}
