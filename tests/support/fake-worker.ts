import { vi } from 'vitest';

/** A service worker as a page sees it. */
export class Worker extends EventTarget {
  postMessage = vi.fn();
}

/** What a page is told of the workers of its address. */
export class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  update = vi.fn(async () => undefined);

  /** A worker comes, and is found. */
  find() {
    const worker = new Worker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** It has every file. */
  installed(worker: Worker) {
    this.installing = null;
    if (this.active) this.waiting = worker;
    else this.active = worker;
    worker.dispatchEvent(new Event('statechange'));
  }
}
