import type { Page } from '@playwright/test';
import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { button, words } from './child';

const DIGITS = Object.values(teacher.numbers);

async function tap(page: Page, digits: string): Promise<void> {
  for (const digit of digits) await button(page, digit).click();
}

/** From the welcome screen through the gate, reading its three words, and with a PIN through that door too. */
export async function openGrownUps(page: Page, pin?: string): Promise<void> {
  await button(page, words.grownUps).click();
  const asked = await page.getByText(/^Tap these numbers/).textContent();
  const named = /: (\w+), (\w+), (\w+)\.$/.exec(asked ?? '')?.slice(1) ?? [];
  await tap(page, named.map((word) => DIGITS.indexOf(word)).join(''));
  if (pin === undefined) return;
  await page.getByRole('heading', { name: teacher.pin.heading }).waitFor();
  await tap(page, pin);
  await button(page, teacher.pin.ok).click();
  await page.getByRole('heading', { level: 1, name: teacher.nav.plan }).waitFor();
}

/** To a page of the grown-ups' side, by its name in the bar. */
export async function turnTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: teacher.nav.label }).getByRole('button', { name, exact: true }).click();
}
