import type { FitRules } from '../measure/fit';
import type { Fault } from '../measure/together';
import type { TouchRules } from '../measure/touch';
import type { Move } from './move';
import type { Tools } from './tools';

export interface Orders {
  moves: readonly Move[];
  /** Comes back at every screen, for what only the test can do there. */
  pauses: boolean;
  /** Must be in its corner on every screen: 'Who can I tell?' and Hide. */
  always: readonly string[];
  next: string;
  notSure: string;
  measures: readonly Measure[];
  /** Screens axe looks at. */
  axe: readonly string[];
}

/** What is asked of every screen. */
export interface Measure {
  /** In this size, where the app stands in a frame that can be given one. */
  size?: { width: number; height: number } | undefined;
  fit?: FitRules | undefined;
  touch?: TouchRules | undefined;
  /** Whether letters keep their size in strong colours too: their edges take room, and a line more of kind words makes all give way. */
  strong?: boolean | undefined;
  /** Of these screens alone; of all when left out. */
  only?: readonly string[] | undefined;
}

export interface Report {
  /** How many moves are behind. */
  done: number;
  /** What the next move needs and is not there, or not yet. */
  missing?: { what: 'button' | 'lights' | 'words'; name: string } | undefined;
  seen: string[];
  faults: Fault[];
}

/**
 * Walks inside the page, as far as it can without waiting. A tap through the test's own wire takes a hundred times
 * longer than what it sets off; that a finger can really hit what is pressed here is measured on every screen.
 */
// Runs in the page: one function, as nothing outside it exists there but the tools laid into it.
export async function perform({ moves, pauses, always, next, notSure, measures, axe }: Orders): Promise<Report> {
  const { lanternTools } = window as unknown as Tools;
  const report: Report = { done: 0, seen: [], faults: [] };
  const tidy = (text: string | null) =>
    (text ?? '')
      .replace(/[\u200b\u00ad]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const top = (): Element => document.querySelector('dialog[open]') ?? document.body;
  const main = (): Element => document.querySelector('main') ?? document.body;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

  /** As a screen reader calls it. */
  const nameOf = (node: Node): string => {
    if (!(node instanceof Element)) return node.textContent ?? '';
    if (node.getAttribute('aria-hidden') === 'true') return '';
    return node.getAttribute('aria-label') ?? [...node.childNodes].map(nameOf).join('');
  };
  // Whether a thing is shown is asked only where it must be: the answer costs a layout of the whole page.
  const find = (name: string, within: ParentNode): HTMLButtonElement | undefined => {
    const called = tidy(name);
    const found = [...within.querySelectorAll('button')].filter(
      (button) => tidy(nameOf(button)) === called && !button.closest('dialog:not([open])'),
    );
    const shown = found.length > 1 ? found.filter(isShown) : found;
    if (shown.length > 1) throw new Error(`${shown.length} buttons are called '${name}'`);
    return shown[0];
  };
  /** What comes a moment later, with a frame or a file, is given some turns before the test itself waits for it. */
  const soon = async <T>(look: () => T | undefined): Promise<T | undefined> => {
    const { port1, port2 } = new MessageChannel();
    for (let turn = 0; turn < 3000; turn += 1) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => {
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    }
    return undefined;
  };

  /** Gives whether anything in the page changed. Views are drawn in the turn of the tap, a few promises deep. */
  const press = async (button: HTMLButtonElement): Promise<boolean> => {
    if (button.disabled) throw new Error(`'${tidy(button.textContent)}' is closed`);
    const watch = new MutationObserver(() => undefined);
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    let changed = false;
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    button.click();
    for (let turn = 0, quiet = 0; turn < 60 && quiet < 12; turn += 1) {
      await undefined;
      const news = watch.takeRecords().length > 0;
      changed ||= news;
      quiet = changed && !news ? quiet + 1 : 0;
    }
    watch.disconnect();
    return changed;
  };

  const passStep = async (): Promise<Report['missing']> => {
    for (let taps = 0; taps < 60; taps += 1) {
      const on = find(next, main());
      if (on) {
        await press(on);
        return undefined;
      }
      const go = [...main().querySelectorAll<HTMLButtonElement>('[data-tone="go"]:enabled')][0];
      const button = go ?? find(notSure, main());
      if (!button) return { what: 'button', name: next };
      await press(button);
    }
    throw new Error(`No way on: 'Not sure' was said sixty times`);
  };

  /** How large the letters of an answer were when its question was first seen in a size: they stay so when kind words come. */
  const letters = new Map<string, number>();
  const changedLetters = (): string[] => {
    const answers = [...main().querySelectorAll('[data-answer]')].map((answer) => ({
      answer,
      name: tidy(nameOf(answer)),
    }));
    // One question is known by its answers: the parts of a story may share a heading.
    const asks = answers.map(({ name }) => name).join();
    return answers.flatMap(({ answer, name }) => {
      const label = document.createTreeWalker(answer, NodeFilter.SHOW_TEXT).nextNode()?.parentElement;
      if (!label) return [];
      const which = `${innerWidth} ${document.documentElement.dataset['comforts']} ${asks} ${name}`;
      const size = parseFloat(getComputedStyle(label).fontSize);
      const first = letters.get(which) ?? size;
      letters.set(which, first);
      return Math.abs(size - first) > 0.5 ? [`the letters of '${name}' were ${first} px and are ${size} px now`] : [];
    });
  };

  const look = async (name: string, words: readonly string[]): Promise<void> => {
    report.seen.push(name);
    const note = (found: readonly string[], at = '') =>
      report.faults.push(...found.map((fault) => ({ screen: `${name}${at}`, fault })));
    const here = measures.filter(({ only }) => only?.includes(name) ?? true);
    for (const { size, fit, touch, strong } of lanternTools.nearestFirst(here)) {
      if (size) lanternTools.resize(size);
      const at = ` at ${innerWidth} × ${innerHeight}`;
      // On the welcome screen 'Who can I tell?' is no sign in a corner: it stands large among the ways to begin.
      const help = name.includes('welcome') ? always.slice(1) : always;
      note(lanternTools.child({ help, words }), at);
      if (fit) note([...lanternTools.fit(fit), ...changedLetters()], at);
      if (touch) note(lanternTools.touch(touch), at);
      if (strong) {
        const worn = document.documentElement.dataset['comforts'];
        document.documentElement.dataset['comforts'] = 'high-contrast';
        note(changedLetters(), `${at} in strong colours`);
        if (worn === undefined) delete document.documentElement.dataset['comforts'];
        else document.documentElement.dataset['comforts'] = worn;
      }
    }
    if (axe.includes(name)) note(await lanternTools.axe());
  };

  for (const move of moves) {
    switch (move.do) {
      case 'press':
      case 'answer': {
        const button = await soon(() => find(move.name, move.do === 'answer' ? main() : top()));
        if (!button) return { ...report, missing: { what: 'button', name: move.name } };
        const changed = await press(button);
        if (!changed && !move.leads)
          report.faults.push({ screen: `after ${report.seen.at(-1)}`, fault: `a tap on '${move.name}' does nothing` });
        break;
      }
      case 'at': {
        const isThere = await soon(() => {
          const lights = document.querySelector('header [role="img"]')?.getAttribute('aria-label') ?? null;
          // The bar knows the step before the piece that draws it has come.
          return tidy(lights) === tidy(move.lights) && main().querySelector('button') ? true : undefined;
        });
        if (!isThere) return { ...report, missing: { what: 'lights', name: move.lights } };
        break;
      }
      case 'see': {
        let absent: string | undefined;
        const areThere = await soon(() => {
          const said = tidy(main().textContent);
          absent = move.words.find((words) => !said.includes(tidy(words)));
          return absent === undefined ? true : undefined;
        });
        if (!areThere) return { ...report, missing: { what: 'words', name: absent ?? '' } };
        await look(move.name, move.words);
        if (pauses) return { ...report, done: report.done + 1 };
        break;
      }
      case 'pass': {
        const missing = await passStep();
        if (missing) return { ...report, missing };
        break;
      }
      case 'hold':
      case 'flow':
      case 'wait':
        // Time is the test's.
        return report;
    }
    report.done += 1;
  }
  return report;
}
