import { CHECK_FILES, REPAIR_FILES, type FilesAnswer, type FilesReport, type RepairOutcome } from '../sw/messages';

export type { FilesReport, RepairOutcome };

/** The copy of Lantern that lies on this tablet. Nobody to ask, or nobody who answers, is an answer: undefined. */
export interface KeptFiles {
  /** Compares every file with its hash. */
  check(onProgress: OnProgress): Promise<FilesReport | undefined>;
  /** Fetches every file again; what that came to, and how the files are now. */
  repair(onProgress: OnProgress): Promise<{ outcome: RepairOutcome; report: FilesReport } | undefined>;
}

type OnProgress = (done: number, of: number) => void;

/** What is needed of the browser, so that tests can be any browser. */
export interface KeptFilesBrowser {
  serviceWorker: Pick<ServiceWorkerContainer, 'controller' | 'getRegistration'> | undefined;
  after: (milliseconds: number, then: () => void) => () => void;
}

/** How long the worker may say nothing: one large file over a school's slowest Wi-Fi. A worker of an older version never answers. */
export const SILENCE_MS = 60_000;

export function createKeptFiles({ serviceWorker, after }: KeptFilesBrowser): KeptFiles {
  const worker = async () => serviceWorker?.controller ?? (await serviceWorker?.getRegistration())?.active ?? undefined;

  async function ask(
    type: string,
    onProgress: OnProgress,
  ): Promise<Exclude<FilesAnswer, { is: 'progress' }> | undefined> {
    const whom = await worker().catch(() => undefined);
    if (!whom) return undefined;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      let cancel = () => {};
      const end = (answer: Exclude<FilesAnswer, { is: 'progress' }> | undefined) => {
        cancel();
        port1.close();
        resolve(answer);
      };
      const listen = () => {
        cancel();
        cancel = after(SILENCE_MS, () => end(undefined));
      };
      port1.onmessage = ({ data }: MessageEvent<FilesAnswer>) => {
        if (data.is !== 'progress') return end(data);
        onProgress(data.done, data.of);
        listen();
      };
      listen();
      whom.postMessage({ type }, [port2]);
    });
  }

  return {
    async check(onProgress) {
      const answer = await ask(CHECK_FILES, onProgress);
      return answer?.is === 'report' ? answer.report : undefined;
    },
    async repair(onProgress) {
      const answer = await ask(REPAIR_FILES, onProgress);
      return answer?.is === 'repair' ? { outcome: answer.outcome, report: answer.report } : undefined;
    },
  };
}
