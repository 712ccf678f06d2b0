import { signal, type ReadonlySignal } from '@preact/signals';
import type { FilesState } from '../../../domain/readiness';
import type { FilesReport, RepairOutcome } from '../../../platform/kept-files';
import type { UpdatesAnswer } from '../../../platform/updates';
import type { GrownUpsPowers } from '../powers';

export interface DeviceModel {
  readonly files: ReadonlySignal<FilesState>;
  readonly work: ReadonlySignal<'idle' | 'checking' | 'repairing'>;
  /** How far the work is. */
  readonly progress: ReadonlySignal<{ done: number; of: number }>;
  /** How the last repair went; `nobody`: there was nothing on this tablet to ask. */
  readonly outcome: ReadonlySignal<RepairOutcome | 'nobody' | undefined>;
  readonly camera: ReadonlySignal<'checking' | 'there' | 'denied' | 'absent'>;
  /** Version with the mark of the build, once it is known. */
  readonly build: ReadonlySignal<string | undefined>;
  /** What asking the host came to; `first`: there was no copy, and now one is coming. */
  readonly looked: ReadonlySignal<'looking' | 'first' | UpdatesAnswer | undefined>;
  /** Looks at everything. */
  check(): Promise<void>;
  /** Fetches every file again and looks whether that helped. */
  repair(): Promise<void>;
  /** Asks the host for a newer version, or for the first. */
  look(): Promise<void>;
}

/** How long a host that accepts and says nothing is waited for: whoever stands there would take 'Looking …' for a tablet that hangs. */
export const LOOK_MS = 30_000;

/** What a tablet's own files are like, and mending them. One thing at a time; nothing here throws. */
export function createDeviceModel({
  device,
  updates,
  clock,
}: Pick<GrownUpsPowers, 'device' | 'updates' | 'clock'>): DeviceModel {
  const files = signal<FilesState>({ state: 'checking' });
  const work = signal<'idle' | 'checking' | 'repairing'>('idle');
  const progress = signal({ done: 0, of: 0 });
  const outcome = signal<RepairOutcome | 'nobody' | undefined>(undefined);
  const camera = signal<'checking' | 'there' | 'denied' | 'absent'>('checking');
  const build = signal<string | undefined>(undefined);

  const looked = signal<'looking' | 'first' | UpdatesAnswer | undefined>(undefined);

  const look = async () => {
    if (looked.value === 'looking') return;
    looked.value = 'looking';
    const answer = await new Promise<UpdatesAnswer>((settle) => {
      const stop = clock.after(LOOK_MS, () => settle('no-answer'));
      void updates.check().then((said) => {
        stop();
        settle(said);
      });
    });
    looked.value = answer === 'coming' && updates.state() === 'installing' ? 'first' : answer;
  };
  const onProgress = (done: number, of: number) => (progress.value = { done, of });
  const found = (report: FilesReport | undefined): FilesState =>
    report ? { state: 'checked', ...report } : { state: 'none' };

  return {
    files,
    work,
    progress,
    outcome,
    camera,
    build,
    looked,
    look,
    async check() {
      if (work.value !== 'idle') return;
      work.value = 'checking';
      files.value = { state: 'checking' };
      progress.value = { done: 0, of: 0 };
      // The piece that asks may itself be missing: that is no good tablet either.
      const here = await device().catch(() => undefined);
      build.value = here?.build();
      const [report, lens] = await Promise.all([
        here?.files.check(onProgress).catch(() => undefined),
        here?.camera().catch(() => 'absent' as const),
      ]);
      camera.value = lens ?? 'absent';
      files.value = found(report);
      work.value = 'idle';
    },
    async repair() {
      if (work.value !== 'idle') return;
      work.value = 'repairing';
      outcome.value = undefined;
      progress.value = { done: 0, of: 0 };
      const here = await device().catch(() => undefined);
      const answer = await here?.files.repair(onProgress).catch(() => undefined);
      outcome.value = answer?.outcome ?? 'nobody';
      if (answer) files.value = found(answer.report);
      work.value = 'idle';
      // Most often the host has a newer version, or no copy has ever come whole: then that one is what helps.
      if (!answer || answer.outcome === 'different') await look();
    },
  };
}
