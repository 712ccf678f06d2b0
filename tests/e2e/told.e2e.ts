import teacher from '../../locales/en/teacher.json' with { type: 'json' };
import { expect, test, whenRunning } from '../support/app';
import { openGrownUps, turnTo } from '../support/grown-up';
import { PIN, SCHOOL, stored } from '../support/schools';

// A teacher whom a child has just told something looks for a name and a room: nobody should have to search for them.
for (const viewport of [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 390, height: 844 },
]) {
  test(`the DSL stands on the first screen at ${viewport.width} by ${viewport.height}`, async ({ page, served }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript((setUp) => localStorage.setItem('lantern.school', setUp), stored(SCHOOL));
    await page.goto(served.url);
    await whenRunning(page);
    await openGrownUps(page, PIN);
    await turnTo(page, teacher.nav.told);
    for (const words of [SCHOOL.dsl.name, SCHOOL.dsl.contact]) {
      const box = await page.getByText(words).first().boundingBox();
      // In the upper two thirds: below them a hand, or a keyboard, may lie.
      expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan((viewport.height * 2) / 3);
    }
  });
}
