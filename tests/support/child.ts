import type { Page } from '@playwright/test';
import common from '../../locales/en/common.json' with { type: 'json' };
import { expect, openInstalled } from './app';
import { traceOf, type Trace } from './trace';

/** What a child can press, by the words on it. */
export const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });

export const words = common;

/** From the welcome screen into a lesson, by its title. */
export async function openLesson(page: Page, title: string | RegExp): Promise<void> {
  await button(page, /^(Look around|Start)$/).click();
  await button(page, title).click();
  await expect(page.getByRole('img', { name: /^Step 1 of/ })).toBeVisible();
}

export async function toStep(page: Page, step: number): Promise<void> {
  await expect(page.getByRole('img', { name: new RegExp(`^Step ${step} of`) })).toBeVisible();
}

export async function onWelcome(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: words.appName })).toBeVisible();
  await expect(button(page, /^(Look around|Start)$/)).toBeVisible();
}

/** Opens the installed app with a clock a test can move, and gives the trace of a tablet that nobody has used. */
export async function freshTrace(page: Page, url: string): Promise<Trace> {
  await page.clock.install();
  await openInstalled(page, url);
  await onWelcome(page);
  // What is fetched when the tablet rests is part of a fresh start too.
  await page.clock.runFor(10_000);
  return traceOf(page);
}
