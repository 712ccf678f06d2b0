import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpdates, type UpdatesBrowser } from '../../src/platform/updates';
import { ARE_YOU_BUSY, ARE_YOU_RUNNING, RUNNING } from '../../src/sw/messages';

class Worker extends EventTarget {
  postMessage = vi.fn();
}

class Registration extends EventTarget {
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

class Container extends EventTarget {
  register = vi.fn(async () => registration);
}

let registration: Registration;
let container: Container;
let running: boolean;
const reload = vi.fn();

const browser = (more: Partial<UpdatesBrowser> = {}): UpdatesBrowser => ({
  serviceWorker: container as unknown as ServiceWorkerContainer,
  trustedTypes: undefined,
  isRunning: () => running,
  reload,
  ...more,
});

beforeEach(() => {
  registration = new Registration();
  container = new Container();
  running = true;
  reload.mockReset();
});

async function ready() {
  registration.active = new Worker();
  const updates = createUpdates(browser());
  await updates.start();
  return updates;
}

describe('keeping the app for offline use', () => {
  it('goes from the first file to ready, and says so', async () => {
    const updates = createUpdates(browser());
    const heard = vi.fn();
    updates.onChange(heard);
    await updates.start();
    const worker = registration.find();
    expect(updates.state()).toBe('installing');
    registration.installed(worker);
    expect(updates.state()).toBe('ready');
    expect(heard.mock.calls).toEqual([['installing'], ['ready']]);
  });

  it('does not take the first version for an update while it waits to begin', async () => {
    const updates = createUpdates(browser());
    await updates.start();
    const worker = registration.find();
    registration.waiting = worker;
    registration.installing = null;
    worker.dispatchEvent(new Event('statechange'));
    expect(updates.state()).toBe('installing');
    await updates.apply();
    expect(worker.postMessage).not.toHaveBeenCalled();
  });

  it('is a value, never a throw, where nothing can be kept', async () => {
    const updates = createUpdates(browser({ serviceWorker: undefined }));
    await updates.start();
    await updates.check();
    await updates.apply();
    expect(updates.state()).toBe('unsupported');
  });

  it('tries again at the next check when the first file did not come', async () => {
    container.register.mockRejectedValueOnce(new TypeError('no network'));
    const updates = createUpdates(browser());
    await updates.start();
    expect(updates.state()).toBe('unsupported');
    registration.active = new Worker();
    await updates.check();
    expect(updates.state()).toBe('ready');
  });

  it('does not say ready when the files could not all be kept', async () => {
    const updates = createUpdates(browser());
    await updates.start();
    const worker = registration.find();
    registration.installing = null;
    worker.dispatchEvent(new Event('statechange'));
    expect(updates.state()).toBe('unsupported');
  });

  it('hands the address over through the one allowed policy, once', async () => {
    const createPolicy = vi.fn((_name: string, rules: { createScriptURL: (url: string) => string }) => rules);
    container.register.mockRejectedValueOnce(new TypeError('no network'));
    const updates = createUpdates(browser({ trustedTypes: { createPolicy } as unknown as TrustedTypePolicyFactory }));
    await updates.start();
    await updates.check();
    expect(createPolicy).toHaveBeenCalledOnce();
    expect(createPolicy).toHaveBeenCalledWith('lantern-sw', expect.anything());
    expect(container.register).toHaveBeenLastCalledWith('./sw.js', { updateViaCache: 'none' });
  });
});

describe('updates', () => {
  it('wait until they are asked in', async () => {
    const updates = await ready();
    const worker = registration.find();
    expect(updates.state()).toBe('ready');
    registration.installed(worker);
    expect(updates.state()).toBe('update-waiting');
    expect(worker.postMessage).not.toHaveBeenCalled();
  });

  it('are noticed again and again on a page that is never closed', async () => {
    const updates = await ready();
    registration.installed(registration.find());
    registration.waiting = null;
    registration.installed(registration.find());
    expect(updates.state()).toBe('update-waiting');
    await updates.apply();
    const { waiting } = registration as { waiting: Worker | null };
    expect(waiting?.postMessage).toHaveBeenCalledWith({ type: 'SKIP_WAITING' });
  });

  it('reload the page once, and only when we asked', async () => {
    const updates = await ready();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    registration.installed(registration.find());
    await updates.apply();
    await updates.apply();
    container.dispatchEvent(new Event('controllerchange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('reload a page that another one asked for, and never under a child', async () => {
    const controlled = Object.assign(new Container(), { controller: new Worker() });
    const updates = createUpdates(browser({ serviceWorker: controlled as unknown as ServiceWorkerContainer }));
    let visit = true;
    updates.isBusy(() => visit);
    controlled.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    visit = false;
    controlled.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('stay away quietly without a network', async () => {
    const updates = await ready();
    registration.update.mockRejectedValueOnce(new TypeError('no network'));
    await updates.check();
    expect(updates.state()).toBe('ready');
  });

  it('are no longer told to one who stopped listening', async () => {
    const updates = await ready();
    const heard = vi.fn();
    updates.onChange(heard)();
    registration.installed(registration.find());
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('the question whether somebody is in the middle of something', () => {
  it('is answered as it is at that moment', async () => {
    const updates = await ready();
    const answers: unknown[] = [];
    const ask = () => {
      const question = new Event('message');
      const port = { postMessage: (answer: unknown) => answers.push(answer) };
      container.dispatchEvent(Object.assign(question, { data: ARE_YOU_BUSY, ports: [port] }));
    };
    let visit = true;
    ask();
    updates.isBusy(() => visit);
    ask();
    visit = false;
    ask();
    expect(answers).toEqual([false, true, false]);
  });

  it('can put the waiting version off, which is then asked in again', async () => {
    const updates = await ready();
    registration.installed(registration.find());
    const { waiting } = registration as { waiting: Worker | null };
    await updates.apply();
    await updates.apply();
    expect(waiting?.postMessage).toHaveBeenCalledTimes(2);
  });
});

describe('the question whether the page runs', () => {
  function ask(data: unknown) {
    createUpdates(browser());
    const postMessage = vi.fn();
    const question = new Event('message');
    Object.assign(question, { data, ports: [{ postMessage }] });
    container.dispatchEvent(question);
    return postMessage;
  }

  it('is answered by a page that runs, before anything else is done', () => {
    expect(ask(ARE_YOU_RUNNING)).toHaveBeenCalledWith(RUNNING);
  });

  it('is not answered by a page that could not start', () => {
    running = false;
    expect(ask(ARE_YOU_RUNNING)).not.toHaveBeenCalled();
  });

  it('is the only one that is answered', () => {
    expect(ask({ type: 'something else' })).not.toHaveBeenCalled();
  });
});
