/**
 * The only file that touches the address and the history. There is one entry and one address, always, so that Back,
 * the address bar and the list of pages say nothing about what the last child did.
 */
export function plainAddress(scope: Window): void {
  const { pathname, search, hash } = scope.location;
  if (search === '' && hash === '') return;
  // On file:// the address may not be rewritten; nothing of ours is in it there either.
  try {
    scope.history.replaceState(null, '', pathname);
  } catch {
    /* stays as the grown-up opened it */
  }
}
