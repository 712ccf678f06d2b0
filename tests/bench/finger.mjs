// These functions run inside the page: they are handed over as text and may use nothing from around them.

/**
 * Presses each button as soon as it has been painted, and tells when each of them, and the first paint, was.
 * Pressing from inside keeps the time of talking to the browser out of the figures.
 * @param goals `[name, selector, which]` in order; all but the last are pressed
 */
export function pressEachAtOnce(goals) {
  const times = {};
  const left = [...goals];
  let busy = false;

  const tell = () => {
    if (left.length === 0 && times.paint !== undefined) window.benchTold(times);
  };
  const afterPaint = (then) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = then;
      port2.postMessage(undefined);
    });
  const find = ([, selector, which]) => document.querySelectorAll(selector)[which];
  const look = () => {
    if (busy || left.length === 0 || !find(left[0])) return;
    busy = true;
    afterPaint(() => {
      busy = false;
      const [goal] = left;
      const found = find(goal);
      // In the page, but not to be seen or pressed yet.
      if (!found || found.disabled || found.getClientRects().length === 0) return look();
      times[goal[0]] = performance.now();
      left.shift();
      if (left.length === 0) return tell();
      found.click();
      look();
    });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  new PerformanceObserver((list) => {
    const [paint] = list.getEntriesByName('first-contentful-paint');
    if (paint) times.paint = paint.startTime;
    tell();
  }).observe({ type: 'paint', buffered: true });
}

/** Tells, for each tap, the time from the finger's leaving the glass to the frame that shows what came of it. */
export function timeTaps() {
  let since;
  const changed = () => {
    if (since === undefined) return;
    const from = since;
    since = undefined;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => window.benchTold(performance.now() - from);
      port2.postMessage(undefined);
    });
  };
  addEventListener('pointerup', (event) => (since = event.timeStamp), { capture: true, passive: true });
  new MutationObserver((changes) => {
    if (changes.some(({ target }) => target.parentElement?.closest('main'))) changed();
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Where to tap for the next answer, in turn: the middle of an answer that is not covered. Undefined when there is none. */
export function answerSpot([selector, turn]) {
  const spots = [...document.querySelectorAll(selector)].flatMap((answer) => {
    const { x, y, width, height } = answer.getBoundingClientRect();
    const spot = { x: x + width / 2, y: y + height / 2 };
    return !answer.disabled && answer.contains(document.elementFromPoint(spot.x, spot.y)) ? [spot] : [];
  });
  return spots[turn % spots.length];
}

/** Presses one thing after another, each as soon as it is there, `rounds` times over. Rejects when one never comes. */
export async function pressInTurn({ presses, rounds }) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let round = 0; round < rounds; round += 1) {
    for (const [selector, which] of presses) {
      let found;
      for (let tries = 0; !found; tries += 1) {
        if (tries > 600) throw new Error(`${selector} never came`);
        if (tries > 0) await frame();
        found = document.querySelectorAll(selector)[which];
      }
      found.click();
      await frame();
    }
  }
}

/** Walks a lesson of Lantern to a step, by answering whatever is in the way. Rejects when it leads nowhere. */
export async function walkToStep(wanted) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const press = (selector) => {
    const found = document.querySelector(selector);
    found?.click();
    return Boolean(found);
  };
  const here = () => document.querySelectorAll('header [role="img"] [data-lit="true"]').length - 1;
  for (let turn = 0; here() < wanted; turn += 1) {
    if (turn > 600) throw new Error(`Step ${wanted} cannot be reached from step ${here()}`);
    if (!press('main [data-focus="next"]') && !press('main [data-tone="go"]')) {
      // From the last answer, which is 'Not sure' where there is one: it always leads on.
      const answers = [...document.querySelectorAll('main [data-answer]:not(:disabled)')].reverse();
      answers[turn % answers.length]?.click();
    }
    await frame();
  }
}

/** What lies below an element, as `[tag, attributes, children]`, for the bare page to draw the same picture. */
export function takePicture(selector) {
  const take = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    return [node.localName, attributes, [...node.childNodes].map(take)];
  };
  const pictures = [...document.querySelectorAll(selector)];
  const [largest] = pictures.sort((a, b) => b.outerHTML.length - a.outerHTML.length);
  return (
    largest && { tree: take(largest), bytes: largest.outerHTML.length, elements: largest.querySelectorAll('*').length }
  );
}
