import { expect, it } from 'vitest';
import { prerenderWelcome } from '../../build/prerender';

it('shows the drawing and the name before any script, and no word besides', async () => {
  const html = await prerenderWelcome();
  expect(html).toMatch(/data-art[^>]*><svg/);
  expect(html).toMatch(/<h1[^>]*>Lantern<\/h1>/);
  expect(html.replace(/<[^>]*>/g, '').trim()).toBe('Lantern');
});
