import type { Page } from '@playwright/test';

interface Taps {
  /** Buttons to tap first, one after the other, by their names. */
  first: readonly string[];
  /** Then a card for each question that comes, by its words. */
  answers: readonly string[];
  /** Headings at which to stop; undefined: after the first taps. */
  until: { heading: string; handIn: string } | undefined;
}

interface Tapped {
  /** Which of the headings was reached. */
  at: string;
  answered: number;
  /** The letters of a hand-in, where there is one. */
  letters: string;
}

/**
 * Taps through a child's tablet from inside its page: thirty of them at once would take minutes from outside. Each tap waits for
 * its button to be there, as a finger does.
 */
export function tapIn(page: Page, taps: Taps): Promise<Tapped> {
  return page.evaluate(async ({ first, answers, until }) => {
    const when = <T>(find: () => T | undefined): Promise<T> =>
      new Promise((resolve) => {
        const look = () => {
          const found = find();
          if (found === undefined) return;
          watch.disconnect();
          resolve(found);
        };
        const watch = new MutationObserver(look);
        watch.observe(document.documentElement, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        look();
      });
    const nameOf = (one: HTMLButtonElement) => (one.getAttribute('aria-label') ?? one.textContent ?? '').trim();
    const buttons = () => [...document.querySelectorAll('button')].filter(({ disabled }) => !disabled);
    const named = (name: string) => buttons().find((one) => nameOf(one) === name);
    const heading = () => document.querySelector('main h1')?.textContent ?? '';
    const onward = () => document.querySelector<HTMLButtonElement>('main [data-tone="go"]:enabled') ?? undefined;

    for (const name of first) {
      const here = await when(() => named(name));
      here.click();
      // A picture of a code stays where it is: the next tap waits for the tablet to have taken this one.
      await new Promise((taken) => requestAnimationFrame(() => taken(undefined)));
    }
    let answered = 0;
    const reached = () => [until?.heading, until?.handIn].find((one) => one !== undefined && one === heading());
    while (until && reached() === undefined) {
      const card = answers[answered];
      const step = await when(
        () => (reached() !== undefined && 'there') || onward() || (card !== undefined && named(card)) || undefined,
      );
      if (step === 'there') break;
      if (step !== onward()) answered += 1;
      const was = document.querySelector('main')?.innerHTML;
      step.click();
      await when(() => document.querySelector('main')?.innerHTML !== was || undefined);
    }
    const letters = [...document.querySelectorAll('main p')].find(({ textContent }) => /^LN1/.test(textContent ?? ''));
    return { at: reached() ?? '', answered, letters: letters?.textContent ?? '' };
  }, taps);
}
