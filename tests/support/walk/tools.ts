import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from '@playwright/test';
import { measureChild } from '../measure/child';
import { measureFit } from '../measure/fit';
import { measureTouch } from '../measure/touch';

/** What is laid into every page of a walk, so that it can be measured without leaving it. */
export interface Tools {
  lanternTools: {
    fit: typeof measureFit;
    touch: typeof measureTouch;
    child: typeof measureChild;
    resize: typeof resizeFrame;
    nearestFirst: typeof nearestFirst;
    axe: () => Promise<string[]>;
  };
}

interface Axe {
  run(
    root: Document,
    options: object,
  ): Promise<{ violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] }>;
}

/** Gives the frame the app stands in another size. Throws where it stands in none. */
// Runs in the page.
function resizeFrame({ width, height }: { width: number; height: number }): void {
  if (width === innerWidth && height === innerHeight) return;
  const frame = window.frameElement;
  if (!(frame instanceof (window.parent as typeof window).HTMLIFrameElement)) throw new Error('Not in a frame');
  frame.setAttribute('style', `border: 0; opacity: 0; width: ${width}px; height: ${height}px`);
  if (innerWidth !== width || innerHeight !== height) throw new Error('The frame has another size');
}

/** What is to be looked at in the size that is there now, then the rest: each change lays the whole page out anew. */
// Runs in the page.
function nearestFirst<T extends { size?: { width: number; height: number } | undefined }>(looks: readonly T[]): T[] {
  const isNow = ({ size }: T) => size?.width === innerWidth && size.height === innerHeight;
  return [...looks].sort((a, b) => Number(isNow(b)) - Number(isNow(a)));
}

/** What axe finds, one line for each element. */
// Runs in the page.
async function lookWithAxe(): Promise<string[]> {
  const { axe } = window as unknown as { axe: Axe };
  const { violations } = await axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations'],
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `axe: ${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

// The copy that belongs to Playwright's builder: once in a page, where the builder lays it in anew for every look.
const fromBuilder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const AXE = readFileSync(fromBuilder.resolve('axe-core/axe.min.js'), 'utf8');

/** Must be called before the page opens. */
export async function layTools(page: Page): Promise<void> {
  const tools = {
    fit: measureFit,
    touch: measureTouch,
    child: measureChild,
    resize: resizeFrame,
    nearestFirst,
    axe: lookWithAxe,
  };
  const entries = Object.entries(tools).map(([name, tool]) => `${name}: ${String(tool)}`);
  await page.addInitScript(`window.lanternTools = { ${entries.join(', ')} };`);
}

/** Lays axe into the page as it stands. Not before it is asked for: a page opens in half the time without it. */
export async function layAxe(frame: Frame): Promise<void> {
  if (!(await frame.evaluate(() => 'axe' in window))) await frame.evaluate(AXE);
}

/**
 * How the page is made, words and drawings left out: what of which kind stands there how often. Axe says the same of two
 * pages that are made alike.
 */
export const structureOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    const count = new Map<string, number>();
    const top: Element = document.querySelector('dialog[open]') ?? document.body;
    for (const element of top.querySelectorAll('*')) {
      if (element.closest('svg') !== null && element.localName !== 'svg') continue;
      const states = ['role', 'aria-pressed', 'aria-current', 'aria-invalid', 'disabled', 'data-tone'].map(
        (name) => element.getAttribute(name) ?? '',
      );
      const kind = [element.localName, element.getAttribute('class') ?? '', ...states].join(' ');
      count.set(kind, (count.get(kind) ?? 0) + 1);
    }
    return [...count]
      .map(([kind, times]) => `${kind} ${times}`)
      .sort()
      .join('\n');
  });

/** Looks at the page as it stands, with axe. */
export async function axeFaults(frame: Frame): Promise<string[]> {
  await layAxe(frame);
  return frame.evaluate(() => (window as unknown as Tools).lanternTools.axe());
}
