import { configure, screen, within } from '@testing-library/preact';
import { beforeEach, expect, it } from 'vitest';
import { EMPTY_PLAN, type Plan } from '../../../../src/domain/plan';
import { createFakeClock } from '../../../support/fake-clock';
import { SCHOOL } from '../../../support/schools';
import { openGrownUps, PIN, setUpTablet } from '../render-grown-ups';

configure({ asyncUtilTimeout: 30_000 });
beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

it('gives a new class no date of the class before', async () => {
  const tablet = { ...(await setUpTablet(SCHOOL)), clock: createFakeClock(new Date(2026, 10, 20, 9).getTime()) };
  tablet.storage.kept.set('lantern.plan', JSON.stringify({ ...EMPTY_PLAN, taught: { secrets: '2026-06-01' } }));
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: /^(Next for|Nothing is due for)/ });
  const row = () => within(screen.getByText('Secrets and surprises', { selector: 'button' }).closest('tr')!);
  const press = async (words: string) => side.user.click(row().getByText(words));
  const taught = () => (tablet.storage.read('lantern.plan') as Plan).taught;

  await press('Again today');
  await side.press('Start again with another class');
  await side.press('Clear them');
  expect(taught()).toEqual({});
  await press('Taught today');
  await press('Take it back');
  expect(taught()).toEqual({});
});
