import { act, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { parsePlan } from '../../../../src/domain/plan';
import { parseSetUp } from '../../../../src/domain/school-setup';
import { framesOf, readTransfer, writeTransfer } from '../../../../src/domain/set-up-transfer';
import { FRAME_MS } from '../../../../src/features/grown-ups/transfer/film-card';
import type { CameraEvents } from '../../../../src/platform/camera';
import { SCHOOL } from '../../../support/schools';
import { newTablet, openGrownUps, PIN, setUpTablet, storedSetUp, type Tablet } from '../render-grown-ups';

const SIGN = { day: '2026-11-25', initials: 'AB', version: 1 };
const OTHER_SCHOOL = {
  ...SCHOOL,
  region: 'GB-WLS' as const,
  people: [SCHOOL.people[0]!, { ...SCHOOL.people[1]!, name: 'Ms New' }],
};

/** What a tablet of a school would send. */
async function sentBy(school = SCHOOL) {
  const { pin } = await storedSetUp();
  return writeTransfer({ version: 1, school, pin });
}

/** What another tablet of another PIN would send. */
async function other() {
  const { pin } = await storedSetUp();
  const hash = 'ab'.repeat(32);
  const setUp = { version: 1 as const, school: OTHER_SCHOOL, pin: { ...pin, hash } };
  return writeTransfer(setUp, { signedOff: { secrets: SIGN } });
}

async function openSetUp(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan' });
  await side.press('Copy to tablets');
  return side;
}
async function openNew(tablet: Tablet) {
  const side = await openGrownUps(tablet);
  await side.passGate();
  await side.press('Copy to tablets');
  return side;
}
type Side = Awaited<ReturnType<typeof openGrownUps>>;

const pick = (side: Side, text: string, name = 'lantern-set-up.json') =>
  side.user.upload(screen.getByLabelText('Open a set-up file'), new File([text], name, { type: 'application/json' }));
const listed = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const lies = (tablet: Tablet) => Object.fromEntries(tablet.storage.kept);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

describe('from a tablet that is set up', () => {
  it('a file is saved with the set-up and the sign-offs, and without the digits of the PIN', async () => {
    const tablet = await setUpTablet();
    const plan = { taught: { feelings: '2026-11-20' }, prepared: [], signedOff: { secrets: SIGN } };
    tablet.storage.kept.set('lantern.plan', JSON.stringify(plan));
    const side = await openSetUp(tablet);
    await side.press('Save lantern-set-up.json');
    await screen.findByText(/The tablet was asked to save lantern-set-up.json/);
    const [name, text, type] = vi.mocked(tablet.saveFile).mock.calls[0] ?? [];
    expect([name, type]).toEqual(['lantern-set-up.json', 'application/json']);
    expect(readTransfer(text ?? '')).toEqual({
      state: 'ready',
      setUp: await storedSetUp(),
      signOffs: { signedOff: { secrets: SIGN } },
    });
    expect(text).not.toContain('feelings');
    expect(text).not.toContain(PIN);
  });

  it('says so when more languages are signed off than a film of codes has room for, and still saves the file', async () => {
    const tablet = await setUpTablet();
    const keys = Array.from({ length: 600 }, (_, at) => `pa-Guru/recap-11-13-quarter-${at}`);
    const signedOff = Object.fromEntries(keys.map((key) => [key, SIGN]));
    tablet.storage.kept.set('lantern.plan', JSON.stringify({ taught: {}, prepared: [], signedOff }));
    const side = await openSetUp(tablet);
    await side.press('Show the codes');
    expect(screen.getByText('Too much is signed off for codes on a screen. Use the file.')).toBeDefined();
    await side.press('Save lantern-set-up.json');
    await screen.findByText(/The tablet was asked to save lantern-set-up.json/);
    expect(readTransfer(vi.mocked(tablet.saveFile).mock.calls[0]?.[1] ?? '').state).toBe('ready');
  });

  it('says so when the piece that saves files is missing', async () => {
    const tablet = await setUpTablet();
    tablet.saveFile = () => Promise.reject(new Error('missing'));
    const side = await openSetUp(tablet);
    await side.press('Save lantern-set-up.json');
    await screen.findByText(/A piece of Lantern is missing/);
  });

  it('codes go round by themselves, can be stopped, and turned by hand', async () => {
    const tablet = await setUpTablet();
    const side = await openSetUp(tablet);
    await side.press('Show the codes');
    expect(heading()).toBe('Codes for other tablets');
    await waitFor(() => expect(tablet.running).toHaveBeenLastCalledWith(true));
    // A frame waits for its turn only once the one before it is on the screen.
    const passTime = (milliseconds: number) => act(() => tablet.clock.pass(milliseconds));
    const code = () => screen.getByRole('img').getAttribute('aria-label');
    expect(code()).toMatch(/^Part 1 of \d+$/);
    const count = Number(/\d+$/.exec(code() ?? '')?.[0]);
    expect(count).toBeGreaterThan(1);
    for (let at = 2; at <= count; at += 1) {
      await passTime(FRAME_MS);
      expect(code()).toBe(`Part ${at} of ${count}`);
    }
    await passTime(FRAME_MS);
    expect(code()).toBe(`Part 1 of ${count}`);

    expect(screen.getByText('Next code').closest('button')?.getAttribute('aria-disabled')).toBe('true');
    await side.press('Stop the codes');
    await screen.findByText('Let the codes run');
    await passTime(FRAME_MS * 9);
    expect(code()).toBe(`Part 1 of ${count}`);
    await side.press('Code before');
    expect(code()).toBe(`Part ${count} of ${count}`);
    await side.press('Next code');
    expect(code()).toBe(`Part 1 of ${count}`);
    await side.press('Close the codes');
    expect(heading()).toBe('Copy to other tablets');
    await waitFor(() => expect(tablet.running).toHaveBeenLastCalledWith(false));
  });

  it('codes stand still where little motion is asked for, until somebody lets them run', async () => {
    const tablet = { ...(await setUpTablet()), reducedMotion: true };
    const side = await openSetUp(tablet);
    await side.press('Show the codes');
    await act(() => tablet.clock.pass(FRAME_MS * 9));
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Part 1 of/);
    expect(screen.getByText(/The codes stand still/)).toBeDefined();
    await side.press('Next code');
    expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Part 2 of/);
    await side.press('Let the codes run');
    expect(screen.getByText(/They go round and round/)).toBeDefined();
  });
});

describe('to a tablet that was never set up', () => {
  it('a file is shown before it is kept, then opens it with the PIN of the other tablet', async () => {
    const tablet = newTablet();
    const side = await openNew(tablet);
    expect(heading()).toBe('Copy from another tablet');
    expect(screen.queryByText('From this tablet')).toBeNull();
    await pick(side, await sentBy());
    await screen.findByText('This tablet would have');
    expect(listed()).toContain('Region, and so the helplines children see: England.');
    expect(listed()).toContain(`New safe adult: ${SCHOOL.people[0]!.name}.`);
    expect(listed()).toContain('The PIN is the one of the other tablet.');
    expect(tablet.storage.kept.size).toBe(0);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('This tablet would have'));

    await side.press('Use this set-up');
    await screen.findByText('Done. This tablet now has this set-up.');
    expect(parseSetUp(tablet.storage.read('lantern.school'))).toEqual({ state: 'ready', setUp: await storedSetUp() });
    expect(side.onSchool).toHaveBeenCalledWith(SCHOOL);
    expect(screen.getByText('Close and lock')).toBeDefined();
    await side.press('Is this tablet ready?');
    expect(heading()).toBe('This device');

    const next = await openGrownUps(tablet);
    await next.passGate();
    await next.enterPin(PIN);
    await screen.findByRole('heading', { name: 'Plan' });
  });

  it('offers what came in the form of our school, to be changed', async () => {
    const side = await openNew(newTablet());
    await pick(side, await sentBy());
    await screen.findByText('This tablet would have');
    await side.press('Use this set-up');
    await side.press('Our school');
    expect(screen.getByLabelText<HTMLInputElement>('Name of the DSL').value).toBe(SCHOOL.dsl.name);
  });

  it('children are not spoken to in a language that is not aboard', async () => {
    const side = await openNew(newTablet());
    await pick(side, await sentBy({ ...SCHOOL, languages: ['cy', 'en'] }));
    await screen.findByText(/Not on this tablet, so not offered here: cy/);
    await side.press('Use this set-up');
    expect(side.onSchool).toHaveBeenCalledWith({ ...SCHOOL, languages: ['en'] });
  });
});

describe('to a tablet that is set up', () => {
  it('says what would change and changes nothing when it is left', async () => {
    const tablet = await setUpTablet();
    const side = await openSetUp(tablet);
    const before = lies(tablet);
    await pick(side, await other());
    await screen.findByText('This would change');
    const card = within(screen.getByRole('heading', { name: 'To this tablet' }).closest('section')!);
    expect(card.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      'Region, and so the helplines children see: Wales.',
      'Mr Shah becomes Ms New.',
      'The PIN is replaced by the one of the other tablet.',
      'Lessons signed off by your DSL that come with it: 1.',
    ]);
    await side.press('Keep what is here');
    expect(lies(tablet)).toEqual(before);
    expect(screen.getByLabelText('Open a set-up file')).toBeDefined();
  });

  it('replaces it at a tap, sign-offs too', async () => {
    const tablet = await setUpTablet();
    const side = await openSetUp(tablet);
    await pick(side, await other());
    await screen.findByText('This would change');
    await side.press('Replace the set-up');
    await screen.findByText('Done. This tablet now has this set-up.');
    expect(parseSetUp(tablet.storage.read('lantern.school'))).toMatchObject({ setUp: { school: OTHER_SCHOOL } });
    expect(parsePlan(tablet.storage.read('lantern.plan')).signedOff).toEqual({ secrets: SIGN });
    await side.press('Open another one');
    await pick(side, await other());
    await screen.findByText('This tablet has this set-up already. Nothing would change.');
    await side.press('Back');
    expect(screen.getByLabelText('Open a set-up file')).toBeDefined();
  });

  it.each([
    ['full', /this tablet has no room left. Nothing has changed/],
    ['unavailable', /does not let Lantern keep anything. Nothing has changed/],
  ] as const)('leaves the old one exactly as it was when storage is %s', async (answer, words) => {
    const tablet = await setUpTablet();
    const side = await openSetUp(tablet);
    const before = lies(tablet);
    await pick(side, await other());
    await screen.findByText('This would change');
    tablet.storage.answer = answer;
    await side.press('Replace the set-up');
    await screen.findByText(words);
    expect(lies(tablet)).toEqual(before);
    expect(side.onSchool).not.toHaveBeenCalled();
  });

  it.each([
    ['cut', async () => (await other()).slice(0, -9), /a part of it is missing or was changed/, /Copy it again/],
    ['huge', async () => 'x'.repeat(70_000), /far too large to be a set-up. It was not opened/, /lantern-set-up.json/],
    ['another file', async () => '{"timetable":[]}', /not a set-up file of Lantern/, /lantern-set-up.json/],
    [
      'newer',
      async () => (await other()).replace('"format":2', '"format":4'),
      /by a newer version of Lantern/,
      /‘This device’/,
    ],
    [
      'bad',
      async () => (await other()).replace('"format":2', '"format":"x"'),
      /holds something that no/,
      /supports you/,
    ],
  ])('refuses one that is %s, says who can help, and changes nothing', async (_, text, what, help) => {
    const tablet = await setUpTablet();
    const side = await openSetUp(tablet);
    const before = lies(tablet);
    await pick(side, await text());
    const alert = await screen.findByText(what);
    const said = alert.closest('[role=alert]')?.textContent;
    expect(said).toMatch(help);
    expect(said).toMatch(/Nothing on this tablet has changed/);
    expect(lies(tablet)).toEqual(before);
    // And the way is open for the right one.
    await pick(side, await other());
    await screen.findByText('This would change');
  });
});

describe('codes from another tablet', () => {
  async function scanning() {
    const tablet = newTablet();
    let camera: CameraEvents | undefined;
    tablet.openCamera = async (_, events) => {
      camera = events;
      return { state: 'open', stop: () => (camera = undefined) };
    };
    const side = await openNew(tablet);
    await side.press('Scan the codes');
    await screen.findByText('Hold the code in front of the camera.');
    return { tablet, side, see: (text: string) => camera?.onText(text), isOpen: () => camera !== undefined };
  }

  it('are counted in any order until all were seen, then shown before they are kept', async () => {
    const { see, isOpen, tablet } = await scanning();
    const frames = framesOf(await sentBy()).reverse();
    for (const [at, frame] of frames.slice(0, -1).entries()) {
      see(frame);
      await screen.findByText(`Seen ${at + 1} of ${frames.length}`);
    }
    expect(screen.getByRole('progressbar', { name: 'Codes seen' })).toHaveProperty('value', frames.length - 1);
    // Three a second: read out one by one they would drown everything else.
    expect(screen.getByText(/^Seen/).closest('[role="status"]')).toBeNull();
    see(frames.at(-1)!);
    await screen.findByText('This tablet would have');
    await waitFor(() => expect(isOpen()).toBe(false));
    expect(tablet.storage.kept.size).toBe(0);
  });

  it('of something else are told to be, and do not spoil what was seen', async () => {
    const { see } = await scanning();
    see('LN10C0G');
    await screen.findByText(/That is not a code of a set-up/);
    const frames = framesOf(await sentBy());
    see(frames[0]!);
    await screen.findByText(`Seen 1 of ${frames.length}`);
    see('LN10C0G');
    expect(screen.getByText(`Seen 1 of ${frames.length}`)).toBeDefined();
  });

  it('cannot be seen without a camera, and then a file can be opened', async () => {
    const side = await openNew(newTablet());
    await side.press('Scan the codes');
    await screen.findByText('No camera can be used here.');
    expect(screen.getByText('Open the file instead, or set this tablet up by hand.')).toBeDefined();
    await side.press('Close the camera');
    expect(screen.getByLabelText('Open a set-up file')).toBeDefined();
  });
});

it('a page that cannot check a PIN takes no set-up, which would lock the tablet', async () => {
  const tablet = newTablet();
  tablet.pinCrypto = { ...tablet.pinCrypto, supported: false };
  await openNew(tablet);
  expect(screen.getByText(/^A PIN cannot be kept safe on this page/)).toBeDefined();
  expect(screen.queryByLabelText('Open a set-up file')).toBeNull();
  expect(screen.queryByText('Scan the codes')).toBeNull();
});
