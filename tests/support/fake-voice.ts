import type { Page } from '@playwright/test';

/** A voice on the tablet that says nothing aloud, keeps what it was given, and goes on only when a test says so. */
export interface FakeVoice {
  /** Everything it was asked to say so far, in order. */
  said(): Promise<string[]>;
  /** It comes to a word of what it is saying. */
  word(start: number, length: number): Promise<void>;
  /** It comes to the end of what it is saying; gives whether it was saying anything. */
  finish(): Promise<boolean>;
  speaking(): Promise<boolean>;
  /** The words marked in the page now. */
  marked(): Promise<string>;
}

interface Held {
  said: string[];
  now: SpeechSynthesisUtterance | undefined;
}
type Scope = typeof globalThis & { fakeVoice: Held };

/** Must be called before the page opens. `voices` empty: a tablet that cannot read aloud. */
export async function giveVoice(page: Page, voices: readonly { name: string; lang: string }[]): Promise<FakeVoice> {
  await page.addInitScript((given) => {
    const held: Held = { said: [], now: undefined };
    class Utterance {
      constructor(readonly text: string) {}
    }
    const synthesis = {
      getVoices: () => given.map((voice) => ({ ...voice, localService: true, default: true, voiceURI: voice.name })),
      speak(utterance: SpeechSynthesisUtterance) {
        held.said.push(utterance.text);
        held.now = utterance;
      },
      cancel() {
        held.now = undefined;
      },
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    };
    Object.defineProperty(window, 'fakeVoice', { value: held });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
  }, voices);
  return {
    said: () => page.evaluate(() => (globalThis as Scope).fakeVoice.said),
    word: (start, length) =>
      page.evaluate(
        ([charIndex, charLength]) => {
          const { now } = (globalThis as Scope).fakeVoice;
          now?.onboundary?.({ charIndex, charLength, name: 'word' } as SpeechSynthesisEvent);
        },
        [start, length] as const,
      ),
    finish: () =>
      page.evaluate(() => {
        const held = (globalThis as Scope).fakeVoice;
        const { now } = held;
        if (!now) return false;
        held.now = undefined;
        now.onend?.({} as SpeechSynthesisEvent);
        return true;
      }),
    speaking: () => page.evaluate(() => (globalThis as Scope).fakeVoice.now !== undefined),
    marked: () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('reading') ?? [])]
          .map((range) => (range instanceof Range ? range.toString() : ''))
          .join(' '),
      ),
  };
}

/**
 * The words there are to read on the screen, found without asking the app what it would read.
 * @param own buttons of the step itself, which are read; any others lead away
 */
export function wordsOnScreen(page: Page, own: readonly string[] = []): Promise<string> {
  return page.evaluate((names) => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector('main') as Element, NodeFilter.SHOW_TEXT);
    // What names an answer to those who do not see it: who writes a message, for one.
    const named = [...document.querySelectorAll('main [data-answer][aria-labelledby]')];
    const naming = named.flatMap((answer) => answer.getAttribute('aria-labelledby')?.split(' ') ?? []);
    const isSkipped = (element: Element) => {
      if (naming.includes(element.id)) return false;
      const button = element.closest('button');
      // Read also where a child who does not read yet sees a sign in place of the words.
      if (button && names.includes(button.textContent?.trim() ?? '')) return false;
      return (
        (button !== null && !button.hasAttribute('data-answer')) ||
        element.closest('svg, nav, select, [aria-hidden="true"], .visually-hidden') !== null ||
        !element.checkVisibility({ visibilityProperty: true })
      );
    };
    const blockOf = (element: Element): Element =>
      getComputedStyle(element).display === 'inline' && element.parentElement
        ? blockOf(element.parentElement)
        : element;
    let last: Element | undefined;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement || isSkipped(node.parentElement)) continue;
      const block = blockOf(node.parentElement);
      found.push(block === last ? '' : ' ', node.textContent ?? '');
      last = block;
    }
    return found.join('').replace(/\s+/g, ' ').trim();
  }, own);
}
