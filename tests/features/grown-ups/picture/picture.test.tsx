import { act, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { writeHandIn, type HandInAnswer } from '../../../../src/domain/hand-in';
import type { School } from '../../../../src/domain/school';
import numbers from '../../../../src/content/session-numbers.json';
import { dayOf } from '../../../../src/features/grown-ups/plan-store.model';
import { untilMidnight } from '../../../../src/features/grown-ups/midnight';
import { OUT_OF_SIGHT_MS } from '../../../../src/features/grown-ups/scanner';
import type { CameraAnswer, CameraEvents } from '../../../../src/platform/camera';
import after from '../../../../locales/en/lessons/check-7-9-after.json';
import { SCHOOL } from '../../../support/schools';
import { openGrownUps, PIN, setUpTablet, type Tablet } from '../render-grown-ups';

const BEFORE = numbers.lessons['check-7-9-before'];
const AFTER = numbers.lessons['check-7-9-after'];
const QUESTIONS = 8;
/** The first test of a run waits for all lessons to be read from the disk. */
const PATIENT = { timeout: 20_000 };

const handIn = (id: number, answer: HandInAnswer = 'fits', check = BEFORE) =>
  writeHandIn({
    check,
    answers: Array.from({ length: QUESTIONS }, () => answer),
    id: id.toString(16).padStart(10, '0'),
  });

async function onPicture(tablet?: Tablet, school: Partial<School> = {}) {
  const here = tablet ?? (await setUpTablet({ ...SCHOOL, ...school }));
  const side = await openGrownUps(here);
  await side.passGate();
  await side.enterPin(PIN);
  await screen.findByRole('heading', { name: 'Plan', level: 1 });
  await side.press('Class picture');
  await screen.findByRole('heading', { name: /^Count the tablets$|^Is this the same class/ }, PATIENT);
  return {
    ...side,
    tablet: here,
    async type(text: string) {
      const field = screen.getByRole('textbox', { name: 'Letters of a hand-in' });
      await side.user.clear(field);
      await side.user.type(field, `${text}{Enter}`);
    },
    see: () => side.user.click(screen.getByRole('radio', { name: 'See the picture' })),
    count: () => side.user.click(screen.getByRole('radio', { name: 'Count answers' })),
    async goOn() {
      await side.press('Yes, go on counting');
      await screen.findByRole('heading', { name: 'Count the tablets' });
    },
  };
}

/** What a table says, row by row, as it is read out. */
const tableSays = () =>
  [...screen.getByRole('table').querySelectorAll('tr')].map((row) =>
    [...row.children].filter((cell) => !cell.hasAttribute('aria-hidden')).map(({ textContent }) => textContent),
  );
/** The numbers of a check in the table: of its first question, and how many answered. */
const seen = (column: 1 | 2) => [tableSays()[1]![column], tableSays().at(-1)![column]];

/** Today's counts as a tablet kept them before it knew what was seen: so many tablets, so many of whom chose what fits, question by question. */
function tallied(tablet: Tablet, checks: Record<number, { tablets: number; fits: number[] }>) {
  return {
    day: dayOf(new Date(tablet.clock.wall())),
    checks: Object.fromEntries(
      Object.entries(checks).map(([check, { tablets, fits }]) => [
        check,
        {
          ids: Array.from({ length: tablets }, (_, id) => id.toString(16).padStart(10, '0')),
          hands: 0,
          questions: fits.map((count) => ({ fits: count, think: tablets - count, notSure: 0 })),
        },
      ]),
    ),
  };
}

async function withTally(checks: Parameters<typeof tallied>[1]) {
  const tablet = await setUpTablet();
  tablet.storage.kept.set('lantern.tally', JSON.stringify(tallied(tablet, checks)));
  const side = await onPicture(tablet);
  await side.goOn();
  return side;
}

describe('counting tablets', () => {
  it('counts what is typed, and shows nothing but how many', async () => {
    const { type, tablet } = await onPicture();
    await type(handIn(1).toLowerCase());
    expect(screen.getByText('Counted: 1. Before the lessons, 7 to 9')).toBeDefined();
    expect(screen.getByText('1 tablet')).toBeDefined();
    expect(screen.getByText('4 more before anything is shown')).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
    expect(tablet.storage.read('lantern.tally')).toMatchObject({ checks: { [BEFORE]: { ids: ['0000000001'] } } });
  });

  it('refuses kindly what was counted before, what is none, and questions this tablet does not have', async () => {
    const { type } = await onPicture();
    await type(handIn(1));
    await type(handIn(1));
    expect(screen.getByText(/already counted/)).toBeDefined();
    expect(screen.getByText('1 tablet')).toBeDefined();
    await type('LN1 hello');
    expect(screen.getByText(/That is not a hand-in/)).toBeDefined();
    await type(writeHandIn({ check: numbers.lessons.secrets, answers: ['fits'], id: '0000000002' }));
    expect(screen.getByText(/does not have/)).toBeDefined();
    await type(writeHandIn({ check: BEFORE, answers: ['fits'], id: '0000000003' }));
    expect(screen.getByText(/does not have/)).toBeDefined();
    expect(screen.getByText('1 tablet')).toBeDefined();
  });

  it('says aloud what it refuses, each time, and leads to the letters', async () => {
    const { type, press, user } = await onPicture();
    const field = screen.getByRole('textbox', { name: 'Letters of a hand-in' });
    await user.click(field);
    await user.paste('L'.repeat(60));
    // What is too long changes with every letter: read out each time, it would drown the letters.
    expect(screen.getByText(/^Please make this shorter/).getAttribute('role')).toBeNull();
    await type('LN1 hello');
    const first = screen.getByText(/That is not a hand-in/);
    expect(first.getAttribute('role')).toBe('alert');
    // The focus is in the field already and moves nowhere: the same words must come anew to be heard a second time.
    await user.keyboard('{Enter}');
    expect(screen.getByText(/That is not a hand-in/)).not.toBe(first);
    await press('Add');
    expect(document.activeElement).toBe(field);
    await user.clear(field);
    await user.type(field, handIn(1));
    expect(document.activeElement).toBe(field);
    await press('Add');
    expect(screen.getByText(/^Counted: 1\./)).toBeDefined();
  });

  it('counts each code once as it is held before the camera, and closes the camera when told', async () => {
    const tablet = await setUpTablet();
    const stop = vi.fn();
    let events: CameraEvents | undefined;
    tablet.openCamera = async (_, given) => {
      events = given;
      return { state: 'open', stop };
    };
    const { press } = await onPicture(tablet);
    await press('Scan with the camera');
    await screen.findByText('Hold the code in front of the camera.');
    // Whoever holds thirty tablets up looks at the camera: each that is counted changes the words beside it, which are read out.
    for (const id of [1, 2, 3]) {
      await act(() => events?.onText(handIn(id)));
      expect(screen.getByText(`Counted: ${id}. Before the lessons, 7 to 9`).getAttribute('role')).toBe('status');
    }
    await act(() => events?.onText(handIn(1, 'fits', AFTER)));
    expect(screen.getByText('Counted: 1. After the lessons, 7 to 9')).toBeDefined();
    for (const id of [4, 4, 5, 5, 5]) await act(() => events?.onText(handIn(id)));
    expect(screen.getByText('5 tablets')).toBeDefined();
    expect(screen.getByText(/^Counted/)).toBeDefined();
    tablet.clock.pass(OUT_OF_SIGHT_MS + 1);
    await act(() => events?.onText(handIn(5)));
    expect(screen.getByText(/already counted/)).toBeDefined();
    expect(screen.getByText('5 tablets')).toBeDefined();
    await press('Close the camera');
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce());
  });

  it('says what to do where there is no camera, and when it goes away', async () => {
    const tablet = await setUpTablet();
    let events: CameraEvents | undefined;
    const answers: CameraAnswer[] = [{ state: 'open', stop: () => undefined }, { state: 'denied' }];
    tablet.openCamera = async (_, given) => {
      events = given;
      return answers.shift()!;
    };
    const { press } = await onPicture(tablet);
    await press('Scan with the camera');
    await screen.findByText('Hold the code in front of the camera.');
    await act(() => events?.onLost());
    expect(screen.getByText('The camera has closed.')).toBeDefined();
    await press('Try the camera again');
    expect((await screen.findByText(/does not let Lantern use the camera/)).parentElement?.textContent).toContain(
      'Type the letters',
    );
  });

  it('goes on counting on a tablet that keeps nothing, and says so', async () => {
    const { type, press, tablet } = await onPicture();
    tablet.storage.answer = 'unavailable';
    for (const id of [1, 2]) await type(handIn(id));
    expect(screen.getByText(/Counted, but not kept/)).toBeDefined();
    await press('Plan');
    await press('Class picture');
    expect(await screen.findByText('2 tablets')).toBeDefined();
  });
});

describe('a show of hands', () => {
  it('is still there, typed and not yet added, after a look at the picture', async () => {
    const { user, press } = await onPicture();
    await press('Show the questions');
    const box = async () => {
      const [first] = await screen.findAllByRole('group', { name: /^1\. / });
      return within(first!).getByRole<HTMLInputElement>('textbox', { name: /^Fits/ });
    };
    await user.type(await box(), '20');
    await user.click(screen.getByRole('radio', { name: 'See the picture' }));
    expect(screen.queryByRole('textbox', { name: /^Fits/ })).toBeNull();
    await user.click(screen.getByRole('radio', { name: 'Count answers' }));
    expect((await box()).value).toBe('20');
  });

  describe('that is typed and not yet added', () => {
    const box = async (kind = /^Fits/) => {
      const [first] = await screen.findAllByRole('group', { name: /^1\. / });
      return within(first!).getByRole<HTMLInputElement>('textbox', { name: kind });
    };
    const begin = async (school: Partial<School> = {}) => {
      const side = await onPicture(undefined, school);
      await side.press('Show the questions');
      await side.user.type(await box(), '20');
      return side;
    };

    it('is still there after a look at what to do when a child tells something', async () => {
      const { press } = await begin();
      await press('If a child tells you something');
      await press('Class picture');
      expect((await box()).value).toBe('20');
    });

    it('is still there, of an age that was chosen, after a look at another page', async () => {
      const { user, press } = await onPicture(undefined, { bands: ['7-9', '9-11'] });
      await user.click(screen.getByRole('radio', { name: /^9 to 11/ }));
      await press('Show the questions');
      await user.type(await box(), '7');
      await press('Plan');
      await press('Class picture');
      expect((await box()).value).toBe('7');
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /^9 to 11/ }).checked).toBe(true);
    });

    it('is still there after a tablet of another age was counted', async () => {
      const { type, user } = await begin({ bands: ['7-9', '9-11'] });
      await type(handIn(1, 'fits', numbers.lessons['check-9-11-before']));
      expect(screen.getByRole<HTMLInputElement>('radio', { name: /^9 to 11/ }).checked).toBe(true);
      expect(screen.queryByRole('textbox', { name: /^Fits/ })).toBeNull();
      await user.click(screen.getByRole('radio', { name: /^7 to 9/ }));
      expect((await box()).value).toBe('20');
    });

    it('is still there, each by itself, after the other questions were looked at', async () => {
      const { user, press, tablet } = await begin();
      const later = async () => {
        await user.click(screen.getByRole('radio', { name: 'After the lessons' }));
        const question = await screen.findByRole('group', { name: `5. ${after.steps.alone.ask}` });
        return within(question).getByRole<HTMLInputElement>('textbox', { name: /^Fits/ });
      };
      await user.type(await later(), '3');
      await press('Plan');
      await press('Class picture');
      expect((await box()).value).toBe('20');
      await press('Add these hands');
      expect((await box()).value).toBe('');
      expect((await later()).value).toBe('3');
      expect(tablet.storage.read('lantern.tally')).toMatchObject({ checks: { [BEFORE]: { hands: 20 } } });
    });

    it('is kept nowhere on the tablet, and goes with the counts, the day and this side', async () => {
      const { tablet, press, type, user } = await begin();
      expect(JSON.stringify([...tablet.storage.kept])).not.toContain('20"');
      await type(handIn(1));
      await press('Clear today’s counts');
      await press('Clear them now');
      expect((await box()).value).toBe('');
      await user.type(await box(), '9');
      await act(() => tablet.clock.pass(untilMidnight(new Date(tablet.clock.wall()))));
      expect((await box()).value).toBe('');
      await user.type(await box(), '9');
      const again = await onPicture(tablet);
      expect(screen.queryByRole('textbox', { name: /^Fits/ })).toBeNull();
      await again.press('Show the questions');
      expect((await box()).value).toBe('');
    });
  });

  it('is typed for each question beside its answers, and can be taken back', async () => {
    const { user, press, tablet } = await onPicture();
    await press('Show the questions');
    const questions = await screen.findAllByRole('group', { name: /^\d\. / });
    expect(questions).toHaveLength(QUESTIONS);
    await press('Add these hands');
    expect(screen.getByText('No hands have been typed yet.')).toBeDefined();
    const first = within(questions[0]!);
    await user.type(first.getByRole('textbox', { name: /^Fits/ }), '20');
    await user.type(first.getByRole('textbox', { name: /^Not yet/ }), '4');
    await user.type(first.getByRole('textbox', { name: /^Not sure/ }), 'x');
    await press('Add these hands');
    expect(screen.getByText('Please use numbers only.')).toBeDefined();
    await user.clear(first.getByRole('textbox', { name: /^Not sure/ }));
    await press('Add these hands');
    expect(screen.getByText('0 tablets, 24 hands')).toBeDefined();
    expect(tablet.storage.read('lantern.tally')).toMatchObject({
      checks: { [BEFORE]: { hands: 24, questions: [{ fits: 20, think: 4, notSure: 0 }, {}, {}, {}, {}, {}, {}, {}] } },
    });
    await press('Take the last hands back');
    expect(screen.getAllByText('0 tablets')).toHaveLength(2);
    expect(screen.queryByRole('button', { name: 'Take the last hands back' })).toBeNull();
  });

  it('is for the questions after the lessons too', async () => {
    const { user, press, tablet } = await onPicture();
    await press('Show the questions');
    await user.click(await screen.findByRole('radio', { name: 'After the lessons' }));
    const question = await screen.findByRole('group', { name: `5. ${after.steps.alone.ask}` });
    await user.type(within(question).getByRole('textbox', { name: /^Fits/ }), '7');
    await press('Add these hands');
    expect(tablet.storage.read('lantern.tally')).toMatchObject({ checks: { [AFTER]: { hands: 7 } } });
  });
});

describe('the picture', () => {
  it('shows nothing of fewer than five', async () => {
    const { see } = await withTally({ [BEFORE]: { tablets: 4, fits: [4, 4, 4, 4, 4, 4, 4, 4] } });
    await see();
    expect(screen.getByText(/Nothing is shown until 5/)).toBeDefined();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says for each idea how many knew it before and after, in a table', async () => {
    const { see } = await withTally({
      [BEFORE]: { tablets: 10, fits: [5, 5, 5, 5, 5, 5, 5, 5] },
      [AFTER]: { tablets: 8, fits: [8, 2, 8, 8, 8, 8, 8, 6] },
    });
    await see();
    const table = within(screen.getByRole('table'));
    expect(table.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual([
      'Idea',
      'Before',
      'After',
    ]);
    const rows = tableSays().slice(1);
    expect(rows).toHaveLength(QUESTIONS + 1);
    expect(rows[0]).toEqual([expect.stringContaining('secret'), '50 %', 'Nearly all']);
    expect(rows[1]!.slice(1)).toEqual(['50 %', '25 %']);
    expect(rows[QUESTIONS]).toEqual(['Answered', '10', '8']);
  });

  it('says what to teach again, the least known first, and leads to running it', async () => {
    const { see, user } = await withTally({
      [AFTER]: { tablets: 10, fits: [9, 3, 9, 9, 9, 9, 9, 6] },
    });
    await see();
    const again = within(screen.getByRole('region', { name: 'What to teach again' }));
    expect(again.getAllByRole('listitem')).toHaveLength(2);
    expect(again.getAllByRole('listitem')[0]!.textContent).toContain('tricks');
    const [first] = again.getAllByRole('button');
    const title = /‘(.+)’/.exec(first!.textContent ?? '')?.[1] ?? '';
    await user.click(first!);
    expect(await screen.findByRole('heading', { name: title, level: 2 })).toBeDefined();
    expect(screen.getByRole('heading', { name: 'Run a session', level: 1 })).toBeDefined();
  });

  it('waits with that for the answers after the lessons', async () => {
    const { see } = await withTally({ [BEFORE]: { tablets: 10, fits: [1, 1, 1, 1, 1, 1, 1, 1] } });
    await see();
    expect(screen.getByText(/once the class has answered the questions after/)).toBeDefined();
  });

  it('is saved and printed as it is seen', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    const { see, press, user, tablet } = await withTally({
      [BEFORE]: { tablets: 10, fits: [5, 5, 5, 5, 5, 5, 5, 5] },
      [AFTER]: { tablets: 8, fits: [8, 2, 8, 8, 8, 8, 8, 6] },
    });
    await see();
    const shown = tableSays();
    await press('Save as a file (CSV)');
    const [name, text, type] = vi.mocked(tablet.saveFile).mock.calls[0]!;
    expect(name).toBe(`lantern-class-picture-7-9-${dayOf(new Date(tablet.clock.wall()))}.csv`);
    expect(type).toBe('text/csv');
    const lines = text.replace('\uFEFF', '').trimEnd().split('\r\n');
    expect(lines.map((line) => [...line.matchAll(/"([^"]*)"/g)].map(([, cell]) => cell))).toEqual(shown);
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: 'Print' }));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });
});

describe('a picture that was seen', () => {
  /** Of so many tablets, so many chose what fits; all of them count under the numbers from `first` on. */
  async function typeAll(
    { type }: Pick<Awaited<ReturnType<typeof onPicture>>, 'type'>,
    first: number,
    answers: string,
  ) {
    for (const [at, letter] of [...answers].entries())
      await type(handIn(first + at, letter === 'f' ? 'fits' : 'think'));
  }

  it('stays as it was until five more tablets are counted, and says how many are needed', async () => {
    const side = await onPicture();
    expect(screen.getByText(/^Wait until every tablet is counted/)).toBeDefined();
    await typeAll(side, 1, 'fffnn');
    await side.see();
    expect(seen(1)).toEqual(['60 %', '5']);
    await side.count();
    await typeAll(side, 6, 'ff');
    await side.see();
    expect(seen(1)).toEqual(['60 %', '5']);
    expect(screen.getByText(/2 more tablets are counted\. The picture changes when 3 more have come/)).toBeDefined();
    await side.count();
    await typeAll(side, 8, 'ff');
    await side.see();
    expect(seen(1)).toEqual(['60 %', '5']);
    expect(screen.getByText(/4 more tablets are counted\. The picture changes when 1 more has come/)).toBeDefined();
    await side.count();
    await typeAll(side, 10, 'n');
    await side.see();
    expect(seen(1)).toEqual(['70 %', '10']);
    expect(screen.queryByText(/more has come|more have come/)).toBeNull();
  });

  it('is remembered when the side is closed and opened, and goes with the counts', async () => {
    const side = await onPicture();
    await typeAll(side, 1, 'fffnn');
    await side.see();
    const again = await onPicture(side.tablet);
    await again.goOn();
    await typeAll(again, 6, 'f');
    await again.see();
    expect(seen(1)).toEqual(['60 %', '5']);
    await again.press('Clear today’s counts');
    await again.press('Clear them now');
    await typeAll(again, 11, 'ffffnn');
    await again.see();
    expect(seen(1)).toEqual(['67 %', '6']);
  });

  it('is saved as it stays, not as it was counted since', async () => {
    const side = await onPicture();
    await typeAll(side, 1, 'fffnn');
    await side.see();
    await side.count();
    await typeAll(side, 6, 'f');
    await side.see();
    await side.press('Save as a file (CSV)');
    const [, text] = vi.mocked(side.tablet.saveFile).mock.calls[0]!;
    expect(text).toContain('"60 %"');
    expect(text).not.toContain('"67 %"');
  });

  it('does not say whether it was all of them, or none, in words or in the drawing', async () => {
    const { see, press, tablet } = await withTally({
      [BEFORE]: { tablets: 6, fits: [0, 1, 2, 3, 4, 5, 6, 6] },
      [AFTER]: { tablets: 30, fits: [30, 27, 26, 4, 3, 0, 30, 30] },
    });
    await see();
    const said = [
      ['Hardly any', 'Nearly all'],
      ['Hardly any', 'Nearly all'],
      ['33 %', '87 %'],
      ['50 %', '13 %'],
      ['67 %', 'Hardly any'],
      ['Nearly all', 'Hardly any'],
      ['Nearly all', 'Nearly all'],
      ['Nearly all', 'Nearly all'],
    ];
    expect(
      tableSays()
        .slice(1, -1)
        .map((row) => row.slice(1)),
    ).toEqual(said);
    const [all, few] = [0, 1].map((row) => screen.getByRole('table').querySelectorAll('tbody svg')[row]!.innerHTML);
    expect(all).toBe(few);
    await press('Save as a file (CSV)');
    expect(vi.mocked(tablet.saveFile).mock.calls[0]![1]).toContain('"Hardly any","Nearly all"');
  });

  it('is of the age that was looked at, and of no other', async () => {
    const side = await onPicture(undefined, { bands: ['7-9', '9-11'] });
    const OLDER = numbers.lessons['check-9-11-before'];
    for (const id of [1, 2, 3, 4, 5]) await side.type(handIn(id, 'fits', OLDER));
    await typeAll(side, 11, 'fffnn');
    await side.see();
    await side.count();
    await typeAll(side, 16, 'f');
    await side.type(handIn(6, 'fits', OLDER));
    await side.see();
    expect(seen(1)).toEqual(['Nearly all', '6']);
    await side.user.click(screen.getByRole('radio', { name: /^7 to 9/ }));
    expect(seen(1)).toEqual(['60 %', '5']);
  });

  it('does not hold a check back whose picture nobody has seen', async () => {
    const side = await onPicture();
    await typeAll(side, 1, 'fffnn');
    for (const id of [1, 2, 3]) await side.type(handIn(id, 'fits', AFTER));
    await side.see();
    expect(seen(2)).toEqual(['–', '0']);
    expect(screen.getByText(/3 more tablets are counted/).textContent).toContain('After the lessons');
    await side.count();
    for (const id of [4, 5, 6]) await side.type(handIn(id, 'think', AFTER));
    await side.see();
    expect(seen(2)).toEqual(['50 %', '6']);
    expect(seen(1)).toEqual(['60 %', '5']);
  });

  it('loses hands that were typed by mistake, and no tablet with them', async () => {
    const side = await onPicture();
    await typeAll(side, 1, 'fffnn');
    await side.see();
    await side.count();
    await typeAll(side, 6, 'f');
    await side.press('Show the questions');
    const [question] = await screen.findAllByRole('group', { name: /^\d\. / });
    await side.user.type(within(question!).getByRole('textbox', { name: /^Fits/ }), '5');
    await side.press('Add these hands');
    await side.see();
    expect(seen(1)).toEqual(['80 %', '10']);
    await side.count();
    await side.press('Take the last hands back');
    await side.see();
    expect(seen(1)).toEqual(['60 %', '5']);
  });

  it('is not kept in part: where the tablet has no room for it, no older count is left to be shown anew', async () => {
    const side = await onPicture();
    await typeAll(side, 1, 'fffnn');
    side.tablet.storage.answer = 'full';
    await typeAll(side, 6, 'f');
    await side.see();
    expect(seen(1)).toEqual(['67 %', '6']);
    expect(screen.getByText(/Counted, but not kept/)).toBeDefined();
    expect(side.tablet.storage.read('lantern.tally')).toBeUndefined();
  });
});

describe('counts from earlier today', () => {
  const six = { [BEFORE]: { tablets: 6, fits: [3, 3, 3, 3, 3, 3, 3, 3] } };
  const left = async () => {
    const tablet = await setUpTablet();
    tablet.storage.kept.set('lantern.tally', JSON.stringify(tallied(tablet, six)));
    return onPicture(tablet);
  };

  it('are another class’s or the same one’s: the page asks, and nothing is counted or lost before', async () => {
    const { tablet } = await left();
    expect(screen.getByRole('heading', { name: 'Is this the same class?' })).toBeDefined();
    expect(screen.getByText(/^6 tablets were counted earlier today\./)).toBeDefined();
    expect(screen.getByText('Before the lessons, 7 to 9: 6 tablets')).toBeDefined();
    for (const name of ['Scan with the camera', 'See the picture', 'Clear today’s counts'])
      expect(screen.queryByText(name)).toBeNull();
    expect(tablet.storage.read('lantern.tally')).toEqual(tallied(tablet, six));
  });

  it('are told apart where both checks were counted', async () => {
    const tablet = await setUpTablet();
    const both = tallied(tablet, { ...six, [AFTER]: { tablets: 5, fits: [3, 3, 3, 3, 3, 3, 3, 3] } });
    tablet.storage.kept.set('lantern.tally', JSON.stringify(both));
    await onPicture(tablet);
    expect(screen.getByText('These were counted earlier today.')).toBeDefined();
    expect(screen.getByText('After the lessons, 7 to 9: 5 tablets')).toBeDefined();
    expect(screen.queryByText(/^11 tablets/)).toBeNull();
  });

  it('go on when it is the same class', async () => {
    const { goOn, type } = await left();
    await goOn();
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    await type(handIn(99));
    expect(screen.getByText('7 tablets')).toBeDefined();
  });

  it('are cleared when it is another', async () => {
    const { press, type, tablet } = await left();
    await press('No, clear and begin anew');
    expect(tablet.storage.read('lantern.tally')).toBeUndefined();
    await type(handIn(99));
    expect(screen.getByText('1 tablet')).toBeDefined();
  });

  it('are asked after again when a lesson’s time has passed since the last was counted, not at each look', async () => {
    const { goOn, type, press, tablet } = await left();
    await goOn();
    await type(handIn(99));
    await press('Plan');
    await press('Class picture');
    expect(await screen.findByText('7 tablets')).toBeDefined();
    await press('Plan');
    tablet.clock.pass(20 * 60_000);
    await press('Class picture');
    expect(await screen.findByText(/^7 tablets were counted earlier today/)).toBeDefined();
  });

  it('may be hands', async () => {
    const tablet = await setUpTablet();
    const { day } = tallied(tablet, {});
    const questions = Array.from({ length: QUESTIONS }, () => ({ fits: 20, think: 4, notSure: 0 }));
    const checks = { [BEFORE]: { ids: [], hands: 24, questions } };
    tablet.storage.kept.set('lantern.tally', JSON.stringify({ day, checks }));
    await onPicture(tablet);
    expect(screen.getByText(/^24 hands were counted earlier today\./)).toBeDefined();
  });

  it('go at midnight, asked after or not', async () => {
    const { tablet } = await left();
    await act(() => tablet.clock.pass(untilMidnight(new Date(tablet.clock.wall()))));
    expect(screen.queryByText(/earlier today/)).toBeNull();
    expect(screen.getAllByText('0 tablets')).toHaveLength(2);
  });
});

describe('the end of the day', () => {
  const five = { [BEFORE]: { tablets: 5, fits: [5, 5, 5, 5, 5, 5, 5, 5] } };

  it('takes the counts with it, also while they are looked at', async () => {
    const { tablet } = await withTally(five);
    expect(screen.getByText('5 tablets')).toBeDefined();
    await act(() => tablet.clock.pass(untilMidnight(new Date(tablet.clock.wall()))));
    expect(screen.queryByText('5 tablets')).toBeNull();
    expect(tablet.storage.read('lantern.tally')).toBeUndefined();
  });

  it('takes them also where the tablet slept through midnight and its timers with it', async () => {
    const { tablet } = await withTally(five);
    tablet.clock.jumpWall(untilMidnight(new Date(tablet.clock.wall())));
    await act(() => tablet.clock.pass(3_600_000));
    expect(screen.queryByText('5 tablets')).toBeNull();
    expect(tablet.storage.read('lantern.tally')).toBeUndefined();
  });

  it('can be brought forward by two taps, not by one', async () => {
    const { press, tablet } = await withTally(five);
    await press('Clear today’s counts');
    await press('Keep them until midnight');
    expect(tablet.storage.read('lantern.tally')).toBeDefined();
    await press('Clear today’s counts');
    await press('Clear them now');
    expect(tablet.storage.read('lantern.tally')).toBeUndefined();
    expect(screen.getAllByText('0 tablets')).toHaveLength(2);
  });

  it('forgets another day’s counts when the side is opened', async () => {
    const tablet = await setUpTablet();
    tablet.storage.kept.set('lantern.tally', JSON.stringify({ ...tallied(tablet, five), day: '2001-01-01' }));
    await onPicture(tablet);
    expect(screen.getAllByText('0 tablets')).toHaveLength(2);
    expect(tablet.storage.read('lantern.tally')).toBeUndefined();
  });
});
