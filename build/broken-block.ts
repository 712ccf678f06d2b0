/** What the broken page says, from `locales/<lng>/common.json` (`broken`) and, for school IT, `teacher.json` (`tooOld`). */
export interface BrokenWords {
  heading: string;
  text: string;
  /** Shown where the browser cannot do what the styles need, with the oldest ones that can. */
  tooOld: { heading: string; text: string };
  helpHeading: string;
  helpText: string;
  danger: string;
  again: string;
}

/** Whom children of a region can ring: from the helpline data, never typed into a sentence. */
export interface RegionNumbers {
  region: string;
  lines: readonly { name: string; number: string }[];
  emergency: string | undefined;
}

/** For a tablet that nobody has set up, or where no script runs to find out. */
export const USUAL_REGION = 'GB-ENG';

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const say = (text: string) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign).replaceAll('\n', '<br>');

function list({ region, lines, emergency }: RegionNumbers, danger: string): string {
  const rows = lines.map(({ name, number }) => `<dt>${say(name)}</dt><dd>${say(number)}</dd>`);
  // Marked: the app's own kind screen shows these numbers too, and says this one word in the child's language.
  if (emergency !== undefined) rows.push(`<dt data-danger>${say(danger)}</dt><dd>${say(emergency)}</dd>`);
  return rows.length === 0 ? '' : `<dl data-for="${say(region)}">${rows.join('')}</dl>`;
}

/**
 * The page that is there before any script: kind words and real people, shown when the app cannot start. A child who
 * came for help must not leave with a blank screen.
 */
export function brokenBlock(words: BrokenWords, numbers: readonly RegionNumbers[]): string {
  return [
    // In its own language and direction whatever the page has by now: the app may have broken in another one.
    '<div class="broken" role="main" aria-live="assertive" lang="en" dir="ltr"><img src="./favicon.svg" alt="" width="96" height="96">',
    `<h1>${say(words.heading)}</h1><p>${say(words.text)}</p>`,
    `<div class="too-old"><h2>${say(words.tooOld.heading)}</h2><p>${say(words.tooOld.text)}</p></div>`,
    `<h2>${say(words.helpHeading)}</h2><p>${say(words.helpText)}</p>`,
    ...numbers.map((region) => list(region, words.danger)),
    `<p><a href="./">${say(words.again)}</a></p></div>`,
  ].join('');
}

/** Shows the numbers of the region the guard read from the school's set-up, and of no other; below each other where no grid is known. */
export function regionRules(numbers: readonly RegionNumbers[]): string {
  const each = numbers.map(({ region }) => `[data-region="${region}"] .broken dl[data-for="${region}"]`);
  return `:not([data-region]) > body > .broken dl[data-for="${USUAL_REGION}"],${each.join(',')}{display:block;display:grid}`;
}
