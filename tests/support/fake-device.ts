import type { Device } from '../../src/platform/device';
import type { FilesReport, RepairOutcome } from '../../src/platform/kept-files';

/** A tablet's own files, which a test can spoil and mend. */
export interface FakeDevice extends Device {
  /** Undefined: nobody to ask. */
  report: FilesReport | undefined;
  /** What the next repair comes to. */
  outcome: RepairOutcome;
  /** The files after a repair that helped. */
  mended: FilesReport;
  lens: 'there' | 'denied' | 'absent';
  asked: string[];
}

export function createFakeDevice(): FakeDevice {
  const fake: FakeDevice = {
    report: { total: 231, missing: 0, damaged: 0 },
    mended: { total: 231, missing: 0, damaged: 0 },
    outcome: 'repaired',
    lens: 'there',
    asked: [],
    files: {
      async check(onProgress) {
        fake.asked.push('check');
        onProgress(7, 231);
        return fake.report;
      },
      async repair(onProgress) {
        fake.asked.push('repair');
        onProgress(7, 693);
        if (!fake.report) return undefined;
        if (fake.outcome === 'repaired') fake.report = fake.mended;
        return { outcome: fake.outcome, report: fake.report };
      },
    },
    build: () => '1.2.3+0a1b2c3d',
    camera: async () => fake.lens,
  };
  return fake;
}
