import type { Locator, Page } from '@playwright/test';
import { expect } from './app';

interface Focus {
  /** Nothing has it: a keyboard would start again at the top of the page. */
  lost: boolean;
  control: boolean;
  /** A ring of at least two pixels, inside the screen. */
  seen: boolean;
  name: string;
}

function focusNow(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return { lost: true, control: false, seen: false, name: 'nothing' };
    const style = getComputedStyle(at);
    const { top, bottom, left, right } = at.getBoundingClientRect();
    const inside = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      lost: false,
      control: at.matches('button, select, a[href], input, summary'),
      seen: inside && style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      name: at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 40) ?? at.tagName,
    };
  });
}

/** The focus is somewhere in the page; on a control it can be seen. */
export async function expectFocus(page: Page, where: string): Promise<void> {
  await expect.poll(async () => (await focusNow(page)).lost, { message: `the focus is lost ${where}` }).toBe(false);
  const { control, seen, name } = await focusNow(page);
  if (control) expect(seen, `the focus on '${name}' cannot be seen ${where}`).toBe(true);
}

/** Goes to a control by Tab alone, as a child without a mouse must. Every stop on the way can be seen. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  await target.waitFor();
  const there = () => target.evaluate((element) => element === document.activeElement);
  for (let stops = 0; !(await there()); stops += 1) {
    if (stops > 60) throw new Error(`${key} never comes to ${String(target)}`);
    await page.keyboard.press(key);
    const { lost, control, seen, name } = await focusNow(page);
    // Past the last control the browser's own bar has its turn.
    if (!lost && control) expect(seen, `the focus on '${name}' cannot be seen`).toBe(true);
  }
}

/** Goes there and presses it; afterwards the focus is still somewhere. */
export async function pressByKey(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const name = (await target.textContent()) ?? '';
  await tabTo(page, target);
  // There by Tab; but on a slow machine the page may lead the focus to what has just come, between that and the key.
  await target.press(key);
  await expectFocus(page, `after ${key} on '${name.trim().slice(0, 40)}'`);
}
