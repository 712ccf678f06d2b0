import type { Page } from '@playwright/test';
import common from '../../locales/en/common.json' with { type: 'json' };
import { expect } from './app';

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
