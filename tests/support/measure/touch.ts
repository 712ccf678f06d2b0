import type { Page } from '@playwright/test';
import type { Band } from '../../../src/content/schema/lesson';

export interface TouchRules {
  /** Least width and height of an answer, and of any other control, in CSS pixels. */
  answer: number;
  control: number;
  apart: number;
  /** Height at the bottom edge where hands rest. */
  rest: number;
}

/** A child's side (see tokens.css and the touch rules of the design): the youngest need the most room. */
export const touchRulesOf = (band: Band): TouchRules => ({
  answer: { '4-5': 128, '5-7': 128, '7-9': 96, '9-11': 96, '11-13': 64 }[band],
  control: 64,
  apart: 16,
  rest: 24,
});
export const GROWN_UP: TouchRules = { answer: 44, control: 44, apart: 0, rest: 0 };

/** Controls that are too small, too near to each other or where hands rest, one line each. */
export function touchFaults(page: Page, rules: TouchRules): Promise<string[]> {
  return page.evaluate(measureTouch, rules);
}

// Runs in the page: one function, as nothing outside it exists there.
export function measureTouch({ answer, control, apart, rest }: TouchRules): string[] {
  const SLACK = 0.5;
  const faults: string[] = [];
  const top: Element = document.querySelector('dialog[open]') ?? document.body;
  const name = (element: Element) =>
    `'${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}'`;
  // A box to tick is tapped by its label too, and a face in a picker by its own.
  const whole = (element: Element) =>
    element instanceof HTMLInputElement ? (element.closest('label') ?? element) : element;
  const isRound = (element: Element) => getComputedStyle(element).borderRadius === '50%';
  const betweenCircles = (a: DOMRect, b: DOMRect) =>
    Math.hypot(a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2) -
    (a.width + b.width) / 2;
  const found = [...top.querySelectorAll('button, select, a[href], input, summary, textarea')].filter((element) =>
    whole(element).checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
  const controls = [...new Set(found.map(whole))].map((element) => ({ element, box: element.getBoundingClientRect() }));
  if (controls.length === 0) faults.push('nothing to tap at all');
  for (const [at, { element, box }] of controls.entries()) {
    // What is closed cannot be tapped, so it may make room for words.
    if (element.matches(':disabled')) continue;
    const least = element.hasAttribute('data-answer') ? answer : control;
    if (box.width < least - SLACK || box.height < least - SLACK)
      faults.push(`${name(element)} is ${Math.round(box.width)} × ${Math.round(box.height)}, not ${least}`);
    if (rest > 0 && box.bottom > innerHeight - rest + SLACK)
      faults.push(`${name(element)} lies ${Math.round(innerHeight - box.bottom)} px from the bottom edge`);
    for (const other of controls.slice(at + 1)) {
      if (other.element.matches(':disabled') || element.contains(other.element) || other.element.contains(element))
        continue;
      const across = Math.max(box.left - other.box.right, other.box.left - box.right);
      const down = Math.max(box.top - other.box.bottom, other.box.top - box.bottom);
      const gap = isRound(element) && isRound(other.element) ? betweenCircles(box, other.box) : Math.max(across, down);
      if (apart > 0 && gap < apart - SLACK)
        faults.push(`${name(element)} and ${name(other.element)} are ${Math.round(gap)} px apart`);
    }
  }
  return faults;
}
