import { signal, type ReadonlySignal } from '@preact/signals';
import type { Speech } from '../platform/speech';

/** Reading a screen aloud. */
export interface Reader {
  readonly reading: ReadonlySignal<boolean>;
  /** 'Listen' was asked for and this tablet has no voice for the language: the child is told so. */
  readonly noVoice: ReadonlySignal<boolean>;
  /**
   * Reads everything marked `data-say` below `root`, in order. `unasked`: the tablet began by itself, so a missing
   * voice is nobody's disappointment and is not mentioned.
   */
  read(root: ParentNode, language: string, unasked?: boolean): void;
  stop(): void;
  /**
   * Whether a voice truly goes on. Some engines never say that they have ended (after the screen was off): what has not moved on for
   * as long as the longest text takes is no sign that anybody is there.
   */
  isGoing(): boolean;
}

/** No text of a screen takes a slow voice as long as this. */
export const STUCK_MS = 120_000;

/** Marks the word being read. Browsers without the power read without marking: nothing in the page is changed for it. */
function markWord(block: Element, start: number, end: number): void {
  if (!('highlights' in CSS)) return;
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  let before = 0;
  let opened = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!opened && start < before + length) {
      range.setStart(node, start - before);
      opened = true;
    }
    if (opened && end <= before + length) {
      range.setEnd(node, end - before);
      CSS.highlights.set('reading', new Highlight(range));
      return;
    }
    before += length;
  }
}

function clearMark(): void {
  if ('highlights' in CSS) CSS.highlights.delete('reading');
}

const isShown = (block: Element) => block.getClientRects().length > 0 || !('checkVisibility' in block);

/** What a reader says for a block: its words, or what a drawing shows. */
const wordsOf = (block: Element) => block.getAttribute('aria-label') ?? block.textContent ?? '';

export function createReader(speech: Speech): Reader {
  const reading = signal(false);
  const noVoice = signal(false);
  // Changes at every start and stop, so that a voice that answers late finds nobody listening.
  let turn = 0;
  let again = () => {};
  let movedAt = 0;

  const stop = () => {
    turn += 1;
    // It holds the screen, with what a child has tapped on it.
    again = () => {};
    speech.stop();
    clearMark();
    reading.value = false;
    noVoice.value = false;
  };

  const read = (root: ParentNode, language: string, unasked = false): void => {
    stop();
    if (!speech.voiceFor(language)) {
      noVoice.value = !unasked;
      again = () => read(root, language);
      return;
    }
    const mine = turn;
    let broke = false;
    const blocks = [...root.querySelectorAll('[data-say]')].filter(isShown);
    const sayNext = (at: number): void => {
      const block = blocks[at];
      if (mine !== turn) return;
      clearMark();
      if (!block) {
        stop();
        // A voice that is there and does not speak (its data are missing, its engine died) is none to who has asked for it.
        noVoice.value = broke && !unasked;
        return;
      }
      // What has gone from the screen meanwhile, as when a story turns its page, is not spoken of.
      const text = block.isConnected ? wordsOf(block) : '';
      if (text.trim() === '') return sayNext(at + 1);
      movedAt = performance.now();
      speech.speak(
        { text, language },
        {
          onWord: (start, end) => mine === turn && markWord(block, start, end),
          onEnd(failed = false) {
            broke = failed;
            sayNext(at + 1);
          },
        },
      );
    };
    reading.value = true;
    sayNext(0);
  };

  // Voices that arrive late read what a child was told there is no voice for, if that is still what is on the screen.
  speech.onVoices(() => {
    if (noVoice.value) again();
  });

  const isGoing = () => reading.peek() && performance.now() - movedAt < STUCK_MS;

  return { reading, noVoice, read, stop, isGoing };
}
