import type { Page } from '@playwright/test';

export interface FitRules {
  /** Least size of any letter, in CSS pixels. */
  letters: number;
  /** Least size of what a child reads to learn: words of lessons and answers, not notes. */
  body: number;
  /** No word goes on in the next line without a hyphen. A language made longer for a test has words that nobody would write. */
  wholeWords?: boolean | undefined;
  /** With letters made large a page may be longer than the tablet, never wider. */
  mayScrollDown: boolean;
  /** Tables of the grown-ups' side may be wider than a telephone and scroll by themselves. */
  tablesMayScroll?: boolean | undefined;
}

/** What is wrong with how the screen stands now, one line each. None on a screen that fits. */
export function fitFaults(page: Page, rules: FitRules): Promise<string[]> {
  return page.evaluate(measureFit, rules);
}

// Runs in the page: one function, as nothing outside it exists there.
export function measureFit({
  letters,
  body,
  mayScrollDown,
  wholeWords = false,
  tablesMayScroll = false,
}: FitRules): string[] {
  const faults: string[] = [];
  const SLACK = 1;
  const root = document.documentElement;
  // A page that is longer than the tablet is measured from its top: scrolled, words lie under the bar that stays, and nobody reads
  // them there.
  if (mayScrollDown) root.scrollTop = 0;
  // A sheet lies over the screen: what is under it is not to be read.
  const top: Element = document.querySelector('dialog[open]') ?? document.body;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (element: Element) => {
    const had = styles.get(element);
    if (had) return had;
    const style = getComputedStyle(element);
    styles.set(element, style);
    return style;
  };
  const named = (element: Element) =>
    `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
  const cut = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

  if (root.scrollWidth > root.clientWidth)
    faults.push(`wider than the screen by ${root.scrollWidth - root.clientWidth} px`);
  if (!mayScrollDown && root.scrollHeight > root.clientHeight)
    faults.push(`higher than the screen by ${root.scrollHeight - root.clientHeight} px`);

  const isSpoken = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const { clipPath, opacity } = styleOf(at);
      // Words for screen readers alone.
      if (clipPath === 'inset(50%)' || opacity === '0') return false;
    }
    return element.checkVisibility({ visibilityProperty: true });
  };

  interface Line {
    owner: Element;
    text: string;
    size: number;
    /** Where the letters are: a line's own box is higher than its letters, and differs from font to font. */
    x1: number;
    x2: number;
    y1: number;
    y2: number;
  }
  const lines: Line[] = [];
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const owner = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!owner || text === '' || owner.closest('script, style, noscript, option') || !isSpoken(owner)) continue;
    const size = Number.parseFloat(styleOf(owner).fontSize);
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()];
    if (wholeWords && rects.length > 1 && styleOf(owner).hyphens !== 'auto') {
      const here = node.textContent ?? '';
      const short = [...here.matchAll(/[^\s–—/\u00ad\u200b]+/g)].filter(([word]) => word.length < 12);
      // A long name may part at its hyphen, 'grown-up' may not.
      for (const { 0: word, index } of [...here.matchAll(/[^\s\-–—/\u00ad\u200b]+/g), ...short]) {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const rows = [...range.getClientRects()]
          .filter(({ width }) => width >= 1)
          .map(({ bottom }) => Math.round(bottom));
        if (Math.max(...rows) - Math.min(...rows) > size / 2) faults.push(`broken in two: '${word}'`);
      }
    }
    for (const { left, right, top: upper, bottom, width } of rects) {
      if (width < 1) continue;
      const middle = (upper + bottom) / 2;
      lines.push({
        owner,
        text: cut(text),
        size,
        x1: left,
        x2: right,
        y1: middle - size * 0.4,
        y2: middle + size * 0.4,
      });
    }
  }
  if (lines.length === 0 && !document.querySelector('main button')) faults.push('no words at all');

  const isBody = (owner: Element) => {
    // The ways through 'Who can I tell?' are read by whoever looks for help.
    if (owner.closest('nav button')) return true;
    const say = owner.closest('[data-say]');
    return say !== null && say.getAttribute('data-size') !== 'small' && !owner.closest('button:not([data-answer])');
  };
  const isWideTable = (element: Element | null) =>
    tablesMayScroll &&
    element !== null &&
    element.querySelector(':scope > table') !== null &&
    /auto|scroll/.test(styleOf(element).overflowX) &&
    element.scrollWidth > element.clientWidth;
  const inWideTable = (owner: Element) => isWideTable(owner.closest('table')?.parentElement ?? null);
  const isControl = (element: Element) => element.matches('button, select, [data-answer]');
  const clips = (element: Element) =>
    [styleOf(element).overflowX, styleOf(element).overflowY].some((flow) => flow !== 'visible');

  for (const { owner, text, size, x1, x2, y1, y2 } of lines) {
    if (size < letters - 0.1) faults.push(`letters of ${size} px: '${text}'`);
    else if (isBody(owner) && size < body - 0.1) faults.push(`body letters of ${size.toFixed(1)} px: '${text}'`);
    if (inWideTable(owner)) continue;
    if (x1 < -SLACK || x2 > innerWidth + SLACK) faults.push(`off the side of the screen: '${text}'`);
    if (!mayScrollDown && (y1 < -SLACK || y2 > innerHeight + SLACK))
      faults.push(`off the top or bottom of the screen: '${text}'`);
    for (let box: Element | null = owner; box && box !== document.body && box !== root; box = box.parentElement) {
      const control = isControl(box);
      if (!control && !clips(box)) continue;
      if (styleOf(box).display === 'inline') continue;
      const edge = box.getBoundingClientRect();
      const over = Math.max(edge.left - x1, x2 - edge.right, edge.top - y1, y2 - edge.bottom);
      // What scrolls inside has its own rule below.
      const scrolls = /auto|scroll/.test(styleOf(box).overflowY) && box.scrollHeight > box.clientHeight;
      if (over > SLACK && !scrolls)
        faults.push(`${control ? 'out of' : 'cut off by'} ${named(box)} by ${Math.ceil(over)} px: '${text}'`);
    }
  }

  for (const [at, a] of lines.entries()) {
    for (const b of lines.slice(at + 1)) {
      const wide = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
      const high = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
      if (wide > SLACK && high > SLACK) faults.push(`'${a.text}' and '${b.text}' overlap by ${Math.ceil(high)} px`);
    }
  }

  // Nothing is cut off, and yet words that have run out of their card lie on the next one.
  const RUN = 3;
  const pads = [...top.querySelectorAll('*')].filter((element) => {
    if (element instanceof SVGElement || element.matches('mark, option, tr, td, th') || !element.checkVisibility())
      return false;
    const { backgroundColor, borderBlockStartWidth, borderBlockStartColor, display } = styleOf(element);
    const clear = /^(transparent|rgba\(.*, 0\))$/;
    const edged = Number.parseFloat(borderBlockStartWidth) > 0 && !clear.test(borderBlockStartColor);
    return display !== 'inline' && (edged || !clear.test(backgroundColor));
  });
  const padsAt = pads.map((pad) => ({ pad, edge: pad.getBoundingClientRect() }));
  const takenOut = (element: Element) => /absolute|fixed/.test(styleOf(element).position);
  for (const { owner, text, x1, x2, y1, y2 } of lines) {
    if (inWideTable(owner)) continue;
    for (const { pad, edge } of padsAt) {
      if (pad.contains(owner)) {
        // Looked at above, and more narrowly.
        if (isControl(pad) || clips(pad)) continue;
        const out = Math.max(edge.top - y1, y2 - edge.bottom, edge.left - x1, x2 - edge.right);
        if (out > RUN && pad !== top) faults.push(`runs out of ${named(pad)} by ${Math.ceil(out)} px: '${text}'`);
        continue;
      }
      if (owner.contains(pad) || takenOut(pad)) continue;
      const wide = Math.min(x2, edge.right) - Math.max(x1, edge.left);
      const high = Math.min(y2, edge.bottom) - Math.max(y1, edge.top);
      if (wide > RUN && high > RUN) faults.push(`runs over ${named(pad)} by ${Math.ceil(high)} px: '${text}'`);
    }
  }

  for (const element of top.querySelectorAll('*')) {
    if (element instanceof SVGElement || !clips(element) || !isSpoken(element) || isWideTable(element)) continue;
    const over = (flow: string, inside: number, outside: number) => flow !== 'visible' && inside > outside + SLACK;
    const { overflowX, overflowY } = styleOf(element);
    // Drawings may be cropped at their edge; words may not, and those are looked at above.
    const scrolls = /auto|scroll/.test(overflowX + overflowY);
    if (scrolls && over(overflowX, element.scrollWidth, element.clientWidth))
      faults.push(`scrolls sideways: ${named(element)}`);
    if (scrolls && !mayScrollDown && over(overflowY, element.scrollHeight, element.clientHeight))
      faults.push(`scrolls: ${named(element)}`);
  }

  // Last, as it may scroll. What lies at a place is asked of the browser itself, as a finger would.
  const stoodAt = new Map<Element, number>();
  /** How far a thing moved when it was brought into view. */
  const bring = (element: Element, y: number): number => {
    // Points are rounded: one within the last pixel is outside to the browser.
    // Nor has anybody read what lies under a bar that stays: they scroll it out from there.
    const isUnderBar = () => {
      const bar = document.elementFromPoint(innerWidth / 2, Math.max(1, y))?.closest('header');
      return bar !== null && bar !== undefined && !bar.contains(element);
    };
    if (!mayScrollDown || (y >= 1 && y < innerHeight - 1 && !isUnderBar())) return 0;
    const before = element.getBoundingClientRect().top;
    for (let box: Element | null = element; box; box = box.parentElement)
      if (!stoodAt.has(box)) stoodAt.set(box, box.scrollTop);
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return element.getBoundingClientRect().top - before;
  };
  const moved = () => [...stoodAt].reduce((sum, [box, before]) => sum + box.scrollTop - before, 0);
  const hitAt = (element: Element, x: number, y: number): Element | null => {
    const now = y - moved();
    return document.elementFromPoint(x, now + bring(element, now));
  };
  // What is ticked is tapped by its words too: the box itself may lie over them, unseen.
  const label = (element: Element) => element.closest('label');
  const lies = (hit: Element | null, element: Element) =>
    hit !== null &&
    !hit.contains(element) &&
    !element.contains(hit) &&
    (label(hit) === null || label(hit) !== label(element));
  for (const { owner, text, x1, x2, y1, y2 } of lines) {
    if (x1 < 0 || x2 > innerWidth || styleOf(owner).pointerEvents === 'none' || inWideTable(owner)) continue;
    for (const x of [x1 + 2, (x1 + x2) / 2, x2 - 2]) {
      const hit = hitAt(owner, x, (y1 + y2) / 2);
      if (!hit || !lies(hit, owner)) continue;
      faults.push(`${named(hit)} lies over '${text}'`);
      break;
    }
  }
  for (const control of top.querySelectorAll('button, select')) {
    if (control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true })) continue;
    const { left, width, top: upper, height } = control.getBoundingClientRect();
    const hit = hitAt(control, left + width / 2, upper + moved() + height / 2);
    const called = cut((control.getAttribute('aria-label') ?? control.textContent ?? '').trim());
    if (inWideTable(control)) continue;
    if (!hit) faults.push(`'${called}' cannot be tapped: off the screen`);
    else if (!control.contains(hit)) faults.push(`'${called}' cannot be tapped: ${named(hit)} lies over it`);
  }
  for (const [box, before] of stoodAt) if (box.scrollTop !== before) box.scrollTop = before;

  for (const picture of top.querySelectorAll('svg[role="img"], [data-answer] svg, [data-answer] img')) {
    const { width, height } = picture.getBoundingClientRect();
    if (picture.checkVisibility() && Math.min(width, height) < 16)
      faults.push(
        `a picture of ${Math.round(width)} × ${Math.round(height)} px in ${named(picture.parentElement ?? picture)}`,
      );
  }
  // What is chosen is seen at its box, however many are.
  const free = top.querySelector('[aria-pressed="false"] > [data-box]');
  const empty = free && styleOf(free).backgroundColor;
  for (const box of top.querySelectorAll('[aria-pressed="true"] > [data-box]'))
    if (styleOf(box).backgroundColor === empty)
      faults.push(`chosen, and its box is empty: '${cut((box.parentElement?.textContent ?? '').trim())}'`);

  // A picture is cropped to its box. A face cut in two at its edge frightens more than what the picture tells.
  for (const head of top.querySelectorAll('svg [data-head]')) {
    const picture = head.closest('svg')?.getBoundingClientRect();
    const { left, right, width } = head.getBoundingClientRect();
    if (!picture || width === 0 || picture.width === 0) continue;
    const shown = (Math.min(right, picture.right) - Math.max(left, picture.left)) / width;
    if (shown < 0.8)
      faults.push(
        `${Math.round(Math.max(0, shown) * 100)} % of a face is in a picture of ${Math.round(picture.width)} × ${Math.round(picture.height)} px`,
      );
  }
  return [...new Set(faults)];
}
