import { describe, expect, it } from 'vitest';
import { createKeptFiles, SILENCE_MS } from '../../src/platform/kept-files';
import { CHECK_FILES, REPAIR_FILES, type FilesAnswer } from '../../src/sw/messages';
import { createFakeClock } from '../support/fake-clock';

const REPORT = { total: 9, missing: 1, damaged: 0 };

/** A browser whose worker says what it is told to; `asked` settles when it has been asked. */
function browser({
  answers = [],
  as = 'controller',
}: {
  answers?: FilesAnswer[];
  as?: 'controller' | 'active' | 'none';
}) {
  const clock = createFakeClock();
  const heard: unknown[] = [];
  let wasAsked = (_: MessagePort) => {};
  const asked = new Promise<MessagePort>((resolve) => (wasAsked = resolve));
  const worker = {
    postMessage(message: unknown, [port]: [MessagePort]) {
      heard.push(message);
      answers.forEach((answer) => port.postMessage(answer));
      wasAsked(port);
    },
  } as unknown as ServiceWorker;
  const serviceWorker = {
    controller: as === 'controller' ? worker : null,
    getRegistration: async () => (as === 'active' ? { active: worker } : undefined),
  } as unknown as ServiceWorkerContainer;
  return { clock, heard, asked, files: createKeptFiles({ serviceWorker, after: clock.after }) };
}

describe('asking the worker about its files', () => {
  it.each(['controller', 'active'] as const)(
    'asks the one that is %s, hears how far it is, then how they are',
    async (as) => {
      const { files, heard } = browser({
        as,
        answers: [
          { is: 'progress', done: 4, of: 9 },
          { is: 'report', report: REPORT },
        ],
      });
      const steps: number[] = [];
      expect(await files.check((done, of) => steps.push(done, of))).toEqual(REPORT);
      expect(steps).toEqual([4, 9]);
      expect(heard).toEqual([{ type: CHECK_FILES }]);
    },
  );

  it('hears how a repair went', async () => {
    const { files, heard } = browser({ answers: [{ is: 'repair', outcome: 'offline', report: REPORT }] });
    expect(await files.repair(() => undefined)).toEqual({ outcome: 'offline', report: REPORT });
    expect(heard).toEqual([{ type: REPAIR_FILES }]);
  });

  it('takes an answer to another question for none', async () => {
    const other = browser({ answers: [{ is: 'repair', outcome: 'offline', report: REPORT }] });
    expect(await other.files.check(() => undefined)).toBeUndefined();
    const another = browser({ answers: [{ is: 'report', report: REPORT }] });
    expect(await another.files.repair(() => undefined)).toBeUndefined();
  });

  it('has nobody to ask before anything is kept, or where nothing can be', async () => {
    expect(await browser({ as: 'none' }).files.check(() => undefined)).toBeUndefined();
    const none = createKeptFiles({ serviceWorker: undefined, after: createFakeClock().after });
    expect(await none.check(() => undefined)).toBeUndefined();
    expect(await none.repair(() => undefined)).toBeUndefined();
  });

  it('has nobody to ask where the browser refuses the question', async () => {
    const serviceWorker = { controller: null, getRegistration: () => Promise.reject(new Error('locked down')) };
    const files = createKeptFiles({ serviceWorker, after: createFakeClock().after });
    expect(await files.check(() => undefined)).toBeUndefined();
  });

  it('gives up on a worker that says nothing, as one of an older version does', async () => {
    const { files, clock, asked } = browser({});
    const answer = files.check(() => undefined);
    await asked;
    clock.pass(SILENCE_MS);
    expect(await answer).toBeUndefined();
  });

  it('is as patient again after each word', async () => {
    const { files, clock, asked } = browser({});
    let heard = () => {};
    const step = new Promise<void>((resolve) => (heard = resolve));
    const answer = files.check(() => heard());
    const port = await asked;
    clock.pass(SILENCE_MS - 1);
    port.postMessage({ is: 'progress', done: 1, of: 9 } satisfies FilesAnswer);
    await step;
    clock.pass(SILENCE_MS - 1);
    port.postMessage({ is: 'report', report: REPORT } satisfies FilesAnswer);
    expect(await answer).toEqual(REPORT);
  });
});
