import type { Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  args?: { data?: { nodeName?: string; reason?: string } };
}

/**
 * What the browser gave a new style although it was there before and stayed: work that a slow tablet does before the tap's answer
 * shows. Counted, not timed.
 * @param act what is done; it is followed by two frames, so that all that comes of it has been drawn
 * @returns one name for each element and each time, as 'BUTTON class=…'
 */
export async function restyledBy(page: Page, act: () => Promise<void>): Promise<string[]> {
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  // What is still to come of the screen itself is not of the tap.
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await drawn();
  const devtools = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  devtools.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await devtools.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline.invalidationTracking'] },
  });
  await act();
  await drawn();
  const complete = new Promise((ended) => devtools.once('Tracing.tracingComplete', ended));
  await devtools.send('Tracing.end');
  await complete;
  await devtools.detach();
  return events
    .filter(({ name, args }) => name === 'LayoutInvalidationTracking' && args?.data?.reason === 'Style changed')
    .map(({ args }) => args?.data?.nodeName ?? '');
}
