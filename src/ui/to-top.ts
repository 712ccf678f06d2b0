/**
 * A new page begins at its top, not where the last one was left: where words are large it is longer than the tablet. What a switch
 * would press stays in sight.
 */
export function toTop(): void {
  scrollTo(0, 0);
  document.querySelector('[data-scan]')?.scrollIntoView({ block: 'nearest' });
}
