import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { readDeviceCode } from '../../../src/domain/device-code';
import { SCHOOL } from '../../support/schools';
import { newTablet, openGrownUps, PIN, setUpTablet, type Tablet } from './render-grown-ups';

async function open(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  if (tablet.storage.kept.has('lantern.school')) {
    await side.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
  }
  await side.press('This device');
  return side;
}

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;
const code = () => readDeviceCode(screen.getByText(/^\w{4}-\w{4}-\w{4}$/).textContent ?? '');

describe('at a glance', () => {
  it('a tablet on which all is well is ready for a class', async () => {
    await open(await setUpTablet());
    const line = await screen.findByText('Ready for a class');
    expect(line.closest('[role=status]')?.textContent).toBe('Ready for a class');
    expect(fact('Files')).toBe('All 231 are here, and each is what it should be.');
    expect(fact('Languages')).toBe('Ready: English.');
    expect(fact('Reading aloud')).toBe('English: Fiona.');
    expect(fact('Camera')).toMatch(/^There/);
    expect(code()).toMatchObject({ version: [1, 2, 3], files: 'checked', missing: 0, setUp: 'ready', voice: 'all' });
  });

  it('one with a file missing and one damaged is not, and says what to do', async () => {
    const tablet = await setUpTablet();
    tablet.device.report = { total: 231, missing: 1, damaged: 2 };
    await open(tablet);
    await screen.findByText('Not ready');
    expect(screen.getByText('Files are missing or damaged. Put the network on and press ‘Repair’.')).toBeDefined();
    expect(fact('Files')).toBe('Of 231 files, 1 missing and 2 damaged.');
    await waitFor(() => expect(code()).toMatchObject({ missing: 1, damaged: 2 }));
  });

  it.each<[string, () => Promise<Tablet>, RegExp]>([
    ['was never set up', async () => newTablet(), /No school has set up this tablet/],
    [
      'has a broken set-up',
      async () => {
        const tablet = newTablet();
        tablet.storage.kept.set('lantern.school', '{');
        return tablet;
      },
      /The set-up on this tablet cannot be read/,
    ],
    ['keeps no copy', async () => ({ ...(await setUpTablet()), offline: 'unsupported' }), /No copy for offline use/],
    ['was cut off', async () => ({ ...(await setUpTablet()), offline: 'cut-off' }), /Not all files have come/],
    ['has no room', async () => ({ ...(await setUpTablet()), offline: 'no-room' }), /There is no room for the files/],
    ['is still storing', async () => ({ ...(await setUpTablet()), offline: 'installing' }), /still being stored/],
    [
      'cannot look at its files',
      async () => {
        const tablet = await setUpTablet();
        tablet.device.report = undefined;
        return tablet;
      },
      /The files could not be checked/,
    ],
    [
      'has none of the languages',
      () => setUpTablet({ ...SCHOOL, languages: ['cy'] }),
      /None of the languages of the set-up is on this tablet/,
    ],
  ])('one that %s is not ready, and says why', async (_, make, why) => {
    const tablet = await make();
    if (tablet.storage.kept.get('lantern.school') === '{') {
      const side = await openGrownUps(tablet);
      await side.passGate();
      await side.press('This device');
    } else await open(tablet);
    await screen.findByText('Not ready');
    await screen.findByText(why);
  });

  it.each<[string, (tablet: Tablet) => void, RegExp]>([
    ['may be cleared', (tablet) => (tablet.storage.safe = false), /may clear Lantern away/],
    ['cannot read aloud', (tablet) => tablet.speech.voices.clear(), /Listen cannot read every language aloud/],
    ['has an update waiting', (tablet) => (tablet.offline = 'update-waiting'), /A newer version starts by itself/],
  ])('one that %s is ready, and an adult is told', async (_, change, words) => {
    const tablet = await setUpTablet();
    change(tablet);
    await open(tablet);
    await screen.findByText('Ready for a class');
    await screen.findByText(words, { selector: '[role=status] p' });
  });

  it('names a language of the set-up that is not aboard', async () => {
    await open(await setUpTablet({ ...SCHOOL, languages: ['en', 'cy'] }));
    expect(fact('Languages')).toBe('Ready: English. In the set-up but not on this tablet: cy.');
    expect(fact('Reading aloud')).toBe('English: Fiona. cy: no voice.');
  });

  it.each([
    ['absent', /^None/],
    ['denied', /may not use it/],
  ] as const)('says whether there is a camera: %s', async (lens, words) => {
    const tablet = await setUpTablet();
    tablet.device.lens = lens;
    await open(tablet);
    await waitFor(() => expect(fact('Camera')).toMatch(words));
  });
});

describe('repair', () => {
  async function broken() {
    const tablet = await setUpTablet();
    tablet.device.report = { total: 231, missing: 3, damaged: 0 };
    const side = await open(tablet);
    await screen.findByText('Not ready');
    return { tablet, side };
  }

  it('mends, and says that every file was looked at afterwards', async () => {
    const { side } = await broken();
    await side.press('Repair');
    await screen.findByText('Repaired. Every file was fetched again and checked.');
    expect(screen.getByText('Ready for a class')).toBeDefined();
  });

  it.each([
    ['offline', /the host does not answer. Nothing has changed here/],
    ['different', /the host no longer has these files.*Nothing has changed here/],
    ['full', /no room for a second copy of the files. Nothing has changed here/],
    ['failed', /did not keep the files it was given/],
  ] as const)('that is %s says so, and the tablet is as ready as before', async (outcome, words) => {
    const { tablet, side } = await broken();
    tablet.device.outcome = outcome;
    await side.press('Repair');
    expect((await screen.findByText(words)).getAttribute('role')).toBe('alert');
    expect(screen.getByText('Not ready')).toBeDefined();
    expect(fact('Files')).toBe('Of 231 files, 3 missing and 0 damaged.');
  });

  it('says so when nothing answers', async () => {
    const { tablet, side } = await broken();
    tablet.device.report = undefined;
    await side.press('Repair');
    await screen.findByText(/nothing on this tablet answers. Nothing has changed here/);
  });

  it('shows how far it is, and takes one thing at a time', async () => {
    const { tablet, side } = await broken();
    let finish = () => {};
    const mend = tablet.device.files.repair;
    tablet.device.files.repair = async (onProgress) => {
      onProgress(40, 693);
      await new Promise<void>((resolve) => (finish = resolve));
      return mend(onProgress);
    };
    await side.press('Repair');
    const bar = await screen.findByRole('progressbar', { name: 'Repairing' });
    expect(bar).toHaveProperty('max', 693);
    tablet.device.asked.length = 0;
    await side.press('Check again');
    await side.press('Repair');
    expect(tablet.device.asked).toEqual([]);
    finish();
    await screen.findByText(/^Repaired/);
    expect(tablet.device.asked).toEqual(['repair']);
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is seen by looking again', async () => {
    const { tablet, side } = await broken();
    tablet.device.report = tablet.device.mended;
    await side.press('Check again');
    await screen.findByText('Ready for a class');
  });
});

describe('looking for a newer version', () => {
  it.each([
    ['newest', 'ready', 'This is the newest version.'],
    ['no-answer', 'ready', /^The host does not answer/],
    ['different', 'ready', /^What answers is not Lantern: a Wi-Fi that wants a login/],
    ['coming', 'ready', /^A newer version is being fetched/],
    ['coming', 'update-waiting', /^A newer version is here/],
    ['impossible', 'ready', /^Nothing can be kept on this page/],
  ] as const)('says what came of it: %s, %s', async (answer, offline, words) => {
    const tablet: Tablet = { ...(await setUpTablet()), offline };
    let answers = () => {};
    tablet.look = () => new Promise((resolve) => (answers = () => resolve(answer)));
    const side = await open(tablet);
    await screen.findByText('Ready for a class');
    await side.press('Look for a newer version');
    const said = await screen.findByText('Looking …');
    expect(said.getAttribute('role')).toBe('status');
    answers();
    await waitFor(() => expect(said.textContent).toMatch(words));
  });

  it('fetches the files where they have not all come', async () => {
    const tablet: Tablet = { ...(await setUpTablet()), offline: 'cut-off' };
    tablet.look = async () => {
      tablet.offline = 'installing';
      return 'coming';
    };
    const side = await open(tablet);
    await screen.findByText('Not ready');
    await side.press('Fetch the files');
    await waitFor(() => expect(tablet.offline).toBe('installing'));
  });
});
