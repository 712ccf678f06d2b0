export interface ChildRules {
  /** Must be seen in the corner: 'Who can I tell?' and Hide, or of the two what this screen has there. */
  help: readonly string[];
  /** Must be seen on the screen, not only stand in it. */
  words?: readonly string[] | undefined;
}

/**
 * What a child could not see or must not meet: help that is not in its corner, words or answers that stand in the page and are not
 * shown, a box to write in, a way out of the app, a clock or a count, a sound that Listen does not stop. One line each.
 */
// Runs in the page: one function, as nothing outside it exists there.
export function measureChild({ help, words = [] }: ChildRules): string[] {
  const faults: string[] = [];
  const root = document.documentElement;
  const top: Element = document.querySelector('dialog[open]') ?? document.body;
  const tidy = (text: string | null) =>
    (text ?? '')
      .replace(/[\u200b\u00ad]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const called = (element: Element) => tidy(element.getAttribute('aria-label') ?? element.textContent);
  const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const buttonCalled = (name: string | undefined) =>
    [...top.querySelectorAll<HTMLButtonElement>('button:enabled')].find((one) => called(one) === name);

  // Also at the end of a page that is longer than the tablet: a child who has to scroll back to Hide is seen.
  const before = root.scrollTop;
  for (const at of root.scrollHeight > root.clientHeight ? [0, root.scrollHeight] : [before]) {
    if (at !== before) root.scrollTop = at;
    for (const [place, name] of help.entries()) {
      const button = buttonCalled(name);
      if (!button || !isSeen(button)) {
        faults.push(`'${name}' is not there`);
        continue;
      }
      const box = button.getBoundingClientRect();
      const end = root.dir === 'rtl' ? box.left : innerWidth - box.right;
      // Both in one row, where a thumb of every visit has learnt to find them (WCAG 3.2.6).
      const next = buttonCalled(help[place + 1])?.getBoundingClientRect();
      if (
        box.top < 0 ||
        box.bottom > innerHeight ||
        box.top > 48 ||
        (place === help.length - 1 && end > 48) ||
        box.left < 0 ||
        box.right > innerWidth
      )
        faults.push(
          `'${name}' is not in its corner: ${Math.round(box.top)} px from the top, ${Math.round(end)} px from the side`,
        );
      const apart = next && (root.dir === 'rtl' ? box.left - next.right : next.left - box.right);
      if (apart !== undefined && (apart < 0 || apart > 24))
        faults.push(`'${name}' is not beside '${help[place + 1]}': ${Math.round(apart)} px`);
    }
  }
  if (root.scrollTop !== before) root.scrollTop = before;

  let seen = '';
  const walker = document.createTreeWalker(document.querySelector('main') ?? top, NodeFilter.SHOW_TEXT);
  const shown = new Map<Element, boolean>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    if (!owner) continue;
    if (!shown.has(owner)) shown.set(owner, isSeen(owner));
    if (shown.get(owner)) seen += node.textContent ?? '';
  }
  const said = tidy(seen);
  for (const line of words) if (!said.includes(tidy(line))) faults.push(`not to be seen: '${line.slice(0, 40)}'`);

  for (const button of document.querySelectorAll('main button'))
    if (!button.closest('dialog:not([open])') && !isSeen(button))
      faults.push(`hidden: '${called(button).slice(0, 30)}'`);

  // Nothing a child writes can be found by the next one, or by anybody; nothing leads to where no Hide is; nobody is hurried or
  // counted. How far along a lesson is, its row of lights says, which is a picture. One link: without scripts nothing else begins again.
  const refused = {
    'a box to write in': 'textarea, [contenteditable], input:not([type="radio"], [type="checkbox"])',
    'a way out of Lantern':
      'a[*|href]:not(.broken [href="./"]), area[href], [role="link"], form, iframe, object, embed',
    'something that counts the child': '[role="timer"], [role="meter"], meter, [role="progressbar"], progress',
    'a sound of its own': 'audio, video',
  };
  const isMute = (element: Element) => element instanceof HTMLVideoElement && element.muted;
  for (const [what, selector] of Object.entries(refused))
    for (const one of document.querySelectorAll(selector)) if (!isMute(one)) faults.push(`${what}: <${one.localName}>`);
  return [...new Set(faults)];
}
