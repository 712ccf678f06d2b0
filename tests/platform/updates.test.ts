import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createUpdates, type UpdatesBrowser } from '../../src/platform/updates';
import { ARE_YOU_BUSY, ARE_YOU_RUNNING, NO_ROOM, RUNNING, WHICH_SCRIPT } from '../../src/sw/messages';
import { Registration, Worker } from '../support/fake-worker';

class Container extends EventTarget {
  register = vi.fn(async () => registration);
}

let registration: Registration;
let container: Container;
let running: boolean;
const reload = vi.fn();
/** Whether anything answers where the host should be. */
let answers: boolean;
/** What the page does when it may be worth trying again. */
let tryAgain: () => void;

const browser = (more: Partial<UpdatesBrowser> = {}): UpdatesBrowser => ({
  serviceWorker: container as unknown as ServiceWorkerContainer,
  trustedTypes: undefined,
  isRunning: () => running,
  reload,
  script: 'https://school.example/assets/index-1.js',
  answers: async () => answers,
  again: (then) => (tryAgain = then),
  ...more,
});

beforeEach(() => {
  registration = new Registration();
  container = new Container();
  running = true;
  tryAgain = () => undefined;
  answers = false;
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
    expect(await updates.check()).toBe('impossible');
    await updates.apply();
    expect(updates.state()).toBe('unsupported');
  });

  it('tries again at the next check when the first file did not come', async () => {
    container.register.mockRejectedValueOnce(new TypeError('no network'));
    const updates = createUpdates(browser());
    await updates.start();
    expect(updates.state()).toBe('cut-off');
    registration.active = new Worker();
    expect(await updates.check()).toBe('newest');
    expect(updates.state()).toBe('ready');
  });

  it('is not possible where the browser refuses, whatever the network does', async () => {
    container.register.mockRejectedValueOnce(new DOMException('refused', 'NotSupportedError'));
    const updates = createUpdates(browser());
    await updates.start();
    expect(updates.state()).toBe('unsupported');
  });

  describe('where another policy of the host forbids the address', () => {
    const again = vi.fn<UpdatesBrowser['again']>();
    const forbidden = () => {
      const createPolicy = () => {
        throw new TypeError('Policy disallowed');
      };
      return createUpdates(browser({ trustedTypes: { createPolicy } as unknown as TrustedTypePolicyFactory, again }));
    };
    beforeEach(() => void again.mockReset());

    it('asks once to be called again, however often it tries: a tablet would drown in its own timers', async () => {
      await forbidden().start();
      for (let times = 0; times < 5; times += 1) {
        for (const [then] of [...again.mock.calls]) then();
        await Promise.resolve();
      }
      expect(again).toHaveBeenCalledOnce();
    });

    it('does not blame the network', async () => {
      const updates = forbidden();
      await updates.start();
      expect(updates.state()).toBe('unsupported');
      expect(container.register).not.toHaveBeenCalled();
    });
  });

  describe('when the files did not all come', () => {
    async function cutOff() {
      const updates = createUpdates(browser());
      await updates.start();
      fail(registration.find());
      return updates;
    }
    /** The browser lets go of a first version that failed, and of the registration with it. */
    function fail(worker: Worker) {
      registration.installing = null;
      worker.dispatchEvent(new Event('statechange'));
    }
    const say = (data: unknown) => container.dispatchEvent(Object.assign(new Event('message'), { data, ports: [] }));

    it('says that they were cut off', async () => {
      expect((await cutOff()).state()).toBe('cut-off');
    });

    it('says that there is no room, whether that is told before or after the end', async () => {
      const updates = await cutOff();
      say(NO_ROOM);
      expect(updates.state()).toBe('no-room');
      const worker = registration.find();
      expect(updates.state()).toBe('installing');
      say(NO_ROOM);
      fail(worker);
      expect(updates.state()).toBe('no-room');
    });

    it.each([
      ['by itself', () => Promise.resolve(tryAgain())],
      ['when it is asked to', (updates: Awaited<ReturnType<typeof cutOff>>) => updates.check()],
    ])('tries again %s', async (_, again) => {
      const updates = await cutOff();
      registration = new Registration();
      registration.installing = new Worker();
      await again(updates);
      await vi.waitFor(() => expect(updates.state()).toBe('installing'));
      registration.installed(registration.installing);
      expect(updates.state()).toBe('ready');
    });

    it('does not try while they are coming, or when they are there', async () => {
      const updates = await cutOff();
      const worker = registration.find();
      tryAgain();
      registration.installed(worker);
      tryAgain();
      expect(updates.state()).toBe('ready');
      expect(container.register).toHaveBeenCalledOnce();
    });
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

  it('reload a page that another one asked for', () => {
    const controlled = Object.assign(new Container(), { controller: new Worker() });
    createUpdates(browser({ serviceWorker: controlled as unknown as ServiceWorkerContainer }));
    controlled.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('reload a page that was there before the first one came, also when another asked for the next', async () => {
    const updates = createUpdates(browser());
    await updates.start();
    const first = registration.find();
    registration.installed(first);
    // It takes charge of the page that brought it aboard: nothing has changed for a child.
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    registration.installed(registration.find());
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledOnce();
  });

  it('never reload under a child, but at the first rest after that', async () => {
    const updates = await ready();
    let visit = false;
    updates.isBusy(() => visit);
    const heard = vi.fn();
    updates.onChange(heard);
    const worker = registration.find();
    registration.installed(worker);
    await updates.apply();
    // A child taps Start after the page said that nobody was busy.
    visit = true;
    registration.waiting = null;
    worker.dispatchEvent(new Event('statechange'));
    container.dispatchEvent(new Event('controllerchange'));
    expect(reload).not.toHaveBeenCalled();
    expect(heard).toHaveBeenLastCalledWith('update-waiting');
    visit = false;
    await updates.apply();
    expect(reload).toHaveBeenCalledOnce();
  });

  it.each<[string, () => void, string]>([
    ['there is none', () => undefined, 'newest'],
    ['one is coming', () => (registration.installing = new Worker()), 'coming'],
    ['one waits', () => (registration.waiting = new Worker()), 'coming'],
    ['the host is gone', () => registration.update.mockRejectedValueOnce(new TypeError('no network')), 'no-answer'],
    [
      'a Wi-Fi wants a login',
      () => {
        registration.update.mockRejectedValueOnce(new TypeError('redirect'));
        answers = true;
      },
      'different',
    ],
  ])('are looked for, and what came of it is said: %s', async (_, happens, answer) => {
    const updates = await ready();
    happens();
    expect(await updates.check()).toBe(answer);
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

  it('and which build it is', () => {
    expect(ask(WHICH_SCRIPT)).toHaveBeenCalledWith('https://school.example/assets/index-1.js');
  });

  it('is not answered for anything else', () => {
    expect(ask({ type: 'something else' })).not.toHaveBeenCalled();
  });
});
