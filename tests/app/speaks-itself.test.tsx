import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import klass from '../../locales/en/class.json';
import { ChildSide } from '../../src/app/child-side';
import type { AppDeps } from '../../src/app/deps';
import { watchTouches } from '../../src/app/watch-touches';
import { BANDS, type Band, type Lesson as LessonData, type Step } from '../../src/content/schema/lesson';
import { stepWordKeys } from '../../src/content/word-keys';
import { SAFE_DEFAULTS } from '../../src/domain/school';
import { stopPicture } from '../../src/domain/session-code';
import { GO_ON } from '../../src/domain/steps/go-on';
import { Hold } from '../../src/features/code/hold';
import { Lesson } from '../../src/features/lesson/lesson';
import { WordsContext } from '../../src/i18n/words-context';
import { deafenAfterEach } from '../support/deafen';
import { createFakeSpeech } from '../support/fake-speech';
import { createFakeTablet } from '../support/fake-tablet';
import { BREATH } from '../../src/features/lesson/steps/breathe/use-breath';
import { breathe } from '../support/steps/breathe';
import { chooseOne } from '../support/steps/choose';
import { matchFeelings } from '../support/steps/match';
import { sortSecrets } from '../support/steps/sort';
import { story } from '../support/steps/story';

beforeEach(() => {
  // A test DOM shows everything, a browser nothing of a dialogue that is not open.
  vi.spyOn(Element.prototype, 'getClientRects').mockImplementation(function (this: Element) {
    return (this.closest('dialog:not([open])') ? [] : [new DOMRect()]) as unknown as DOMRectList;
  });
  Object.assign(Element.prototype, { checkVisibility: () => true });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const SESSION = { lesson: 1, language: 0, stops: true, handIn: false };
const STEPS: Step[] = [chooseOne, matchFeelings, sortSecrets, story, breathe];

interface Given {
  band?: Band;
  at?: number;
  /** Whether this tablet can read aloud. */
  voice?: boolean;
  /** Resolves when the piece that draws lessons has come; it is there from the start when left out. */
  drawing?: Promise<void>;
  /** Whether the class is waited for on the way. */
  stops?: boolean;
}

/** A child in a lesson whose words are their own keys, on a tablet whose voice says only what it is let. */
async function inLesson({ band = '4-5', at = 0, voice = true, drawing, stops = false }: Given = {}) {
  const { clock, speech, deps } = createFakeTablet(createFakeSpeech(voice ? { en: 'Fiona' } : {}));
  const { kiosk, reader, i18n } = deps;
  kiosk.setSchool({ ...SAFE_DEFAULTS, bands: [band] });
  i18n.addResourceBundle('en', 'lessons/practice', {}, true);
  for (const step of STEPS)
    for (const key of stepWordKeys(step))
      i18n.addResource('en', 'lessons/practice', `steps.${step.id}.${key}`, `${step.id} ${key}`);
  const lesson: LessonData = { id: 'practice', band, version: 1, order: 1, minutes: 8, teaches: [], steps: STEPS };
  let drawn = drawing === undefined;
  void drawing?.then(() => (drawn = true));
  const parts = {
    inBand: () => [],
    lessonHere: () => lesson,
    lesson: {
      View: (props: Parameters<typeof Lesson>[0]) => (drawn ? <Lesson {...props} /> : null),
      load: () => drawing ?? Promise.resolve(),
    },
    hold: { View: Hold, load: () => Promise.resolve() },
    tell: { View: () => <h1 data-say>My helping hand</h1>, load: () => Promise.resolve() },
  };
  const visit = kiosk.begin();
  visit.chooseBand(band);
  const steps = STEPS.map(({ id }) => id);
  if (stops) {
    i18n.addResourceBundle('en', 'class', klass);
    // A class is waited for in lessons of five steps and more.
    visit.beginSession(SESSION, 'practice', [...steps, ...steps.map((id) => `${id} again`)]);
  } else visit.beginLesson('practice', steps);
  for (let step = 0; step < at; step += 1) visit.lessonEvent({ type: 'next' });

  const stillness = { after: clock.after, reducedMotion: true };
  render(
    <WordsContext.Provider value={{ i18n, language: 'en' }}>
      <ChildSide deps={{ ...deps, parts, stillness } as unknown as AppDeps} language="en" />
    </WordsContext.Provider>,
  );
  let heard = 0;
  /** What the voice says from here on, until it comes to an end by itself. */
  const hear = async () => {
    await settle();
    while (reader.reading.value) speech.finish();
    const said = speech.said.slice(heard).map(({ text }) => text);
    heard = speech.said.length;
    return said;
  };
  const tap = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
  return { clock, speech, reader, kiosk, visit, hear, tap };
}

/** Effects run after the picture is painted. */
const settle = () => new Promise((then) => requestAnimationFrame(() => setTimeout(then)));

describe('a lesson for ages 4 and 5', () => {
  it('speaks each screen by itself: the question, then every answer', async () => {
    const { hear } = await inLesson();
    expect(await hear()).toEqual([
      'heavy-secret ask',
      'heavy-secret options.keep.label',
      'heavy-secret options.tell.label',
      'heavy-secret options.again.label',
      'Not sure',
    ]);
  });

  it('says after a tap the kind words alone', async () => {
    const { hear, tap } = await inLesson();
    await hear();
    tap('heavy-secret options.keep.label');
    expect(await hear()).toEqual(['heavy-secret options.keep.feedback', 'heavy-secret notFault']);
  });

  it('says the question again when it is looked at again', async () => {
    const { hear, tap } = await inLesson();
    tap('heavy-secret options.keep.label');
    await hear();
    tap('Look again');
    expect((await hear())[0]).toBe('heavy-secret ask');
  });

  it('names a card that was taken up, and nothing else', async () => {
    const { hear, tap } = await inLesson({ at: 1 });
    await hear();
    tap('faces pairs.sad.left');
    expect(await hear()).toEqual(['faces pairs.sad.left']);
  });

  it('names the next thing to sort, and nothing else', async () => {
    const { hear, tap } = await inLesson({ at: 2 });
    await hear();
    tap('two-boxes boxes.surprise');
    expect(await hear()).toEqual(['two-boxes items.party.fits']);
    tap('Next one');
    expect(await hear()).toEqual(['two-boxes items.game.label']);
  });

  it('tells each page of a story whole, its ending too', async () => {
    const { hear, tap, visit } = await inLesson({ at: 3 });
    expect(await hear()).toEqual(['ana-and-the-paints nodes.opening.text']);
    await act(() => visit.lessonEvent({ type: 'tap', id: GO_ON }));
    expect((await hear()).slice(0, 2)).toEqual([
      'ana-and-the-paints nodes.secret.text',
      'ana-and-the-paints nodes.secret.ask',
    ]);
    tap('ana-and-the-paints nodes.secret.choices.tell');
    expect(await hear()).toEqual(['ana-and-the-paints nodes.help.text', 'ana-and-the-paints notFault']);
  });

  it('speaks as soon as the piece that draws lessons has come', async () => {
    let come = () => {};
    const drawing = new Promise<void>((resolve) => (come = resolve));
    const { hear } = await inLesson({ drawing });
    expect(await hear()).toEqual([]);
    await act(async () => {
      come();
      await drawing;
      await settle();
    });
    expect((await hear())[0]).toBe('heavy-secret ask');
  });

  it.each([
    ['Who can I tell?', []],
    ['Hide', []],
    // Somebody who does not read is asked aloud.
    ['Home', ['Stop here?', 'This tablet will forget what you did. You can start again any day.']],
  ])("says no more of the lesson from '%s' on", async (name, after) => {
    const { speech, hear, tap } = await inLesson();
    await settle();
    const before = speech.silenced;
    tap(name);
    expect(speech.silenced).toBeGreaterThan(before);
    expect(await hear()).toEqual(['heavy-secret ask', ...after]);
  });

  it('goes on by itself when the child comes back from telling', async () => {
    const { visit, hear, tap } = await inLesson();
    await hear();
    tap('Who can I tell?');
    expect(await hear()).toEqual([]);
    await act(visit.closeTell);
    expect((await hear())[0]).toBe('heavy-secret ask');
  });

  it('says nothing where the tablet has no voice, and does not complain of it', async () => {
    const { speech, hear, tap } = await inLesson({ voice: false });
    tap('heavy-secret options.keep.label');
    expect(await hear()).toEqual([]);
    expect(speech.said).toEqual([]);
    expect(screen.queryByText('This tablet has no voice yet. A grown-up can read it with you.')).toBeNull();
  });

  it('shows signs without words in the bar, each with its name', async () => {
    await inLesson();
    for (const name of ['Home', /^(Listen|Stop)$/, 'Who can I tell?', 'Hide']) {
      const words = screen.getByRole('button', { name }).querySelector('span');
      expect(words === null || words.classList.contains('visually-hidden')).toBe(true);
    }
  });
});

it('says no more of a question that has been answered', async () => {
  const { clock, speech, hear, tap } = await inLesson({ band: '7-9' });
  await act(() => clock.pass(SAFE_DEFAULTS.idleMinutes * 60_000));
  await settle();
  const before = speech.silenced;
  tap('I am here');
  expect(speech.silenced).toBeGreaterThan(before);
  // 'It will start again soon for the next person' is no word for who has just said that they are here.
  expect(await hear()).toEqual(['Still there?']);
});

it.each(BANDS)('asks aloud whether anybody is still there, in a lesson for %s', async (band) => {
  const { clock, hear } = await inLesson({ band });
  await hear();
  await act(() => clock.pass(SAFE_DEFAULTS.idleMinutes * 60_000));
  expect(await hear()).toEqual(['Still there?', 'It will start again soon for the next person.']);
});

describe.each(['5-7', '7-9', '9-11', '11-13'] as const)('a lesson for %s', (band) => {
  it('never speaks unasked', async () => {
    const { hear, tap } = await inLesson({ band });
    expect(await hear()).toEqual([]);
    tap('heavy-secret options.keep.label');
    expect(await hear()).toEqual([]);
  });

  it('speaks when it is asked, and shows words in the bar', async () => {
    const { hear, tap } = await inLesson({ band });
    const listen = screen.getByRole('button', { name: 'Listen' });
    expect(listen.querySelector('.visually-hidden')).toBeNull();
    tap('Listen');
    expect((await hear())[0]).toBe('heavy-secret ask');
  });

  it('reads the question over it, to whoever asks there', async () => {
    const { hear, tap } = await inLesson({ band });
    tap('Home');
    const listen = () => within(screen.getByRole('dialog')).getByRole('button', { name: /^(Listen|Stop)$/ });
    expect(document.activeElement?.textContent).toBe('Stay');
    fireEvent.click(listen());
    expect(await hear()).toEqual(['Stop here?', 'This tablet will forget what you did. You can start again any day.']);
  });

  it('says over the question too that the tablet has no voice', async () => {
    const { tap } = await inLesson({ band, voice: false });
    tap('Home');
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Listen' }));
    const told = await screen.findAllByText('This tablet has no voice yet. A grown-up can read it with you.');
    expect(told.map((note) => note.closest('dialog') !== null)).toEqual([true]);
  });
});

it('says to a child of 4 at a stop what a tap led to', async () => {
  const { hear, visit } = await inLesson({ at: 3, stops: true });
  expect(visit.isWaiting()).toBe(true);
  await hear();
  const pictures = [1, 2].map((stop) => stopPicture(SESSION, stop));
  const other = [0, 1, 2].find((picture) => !pictures.includes(picture))!;
  fireEvent.click(within(screen.getByRole('group')).getAllByRole('button')[other]!);
  expect(await hear()).toEqual([klass.hold.wrong]);
});

it('says no more of a story page that has gone', async () => {
  const { speech, reader, tap, visit } = await inLesson({ band: '7-9', at: 3 });
  await act(() => visit.lessonEvent({ type: 'tap', id: GO_ON }));
  await settle();
  tap('Listen');
  speech.finish();
  tap('ana-and-the-paints nodes.secret.choices.tell');
  await settle();
  screen.getByText('ana-and-the-paints nodes.help.text');
  expect(reader.reading.value).toBe(false);
});

describe('the breathing step at ages 4 and 5', () => {
  const BREATHE = 4;

  it('says each breath, and what comes after: the words turn by themselves', async () => {
    const { clock, hear } = await inLesson({ at: BREATHE });
    const said = await hear();
    for (const time of [BREATH.in, BREATH.out, BREATH.in, BREATH.out]) {
      await act(() => clock.pass(time));
      said.push(...(await hear()));
    }
    expect(said).toEqual(['heading', 'text', 'in', 'out', 'in', 'out', 'after'].map((word) => `${breathe.id} ${word}`));
  });

  it('says nothing to anybody older, who has not asked', async () => {
    const { clock, hear } = await inLesson({ at: BREATHE, band: '7-9' });
    await act(() => clock.pass(BREATH.in));
    expect(await hear()).toEqual([]);
  });
});

describe('a hasty finger on Listen', () => {
  const tapAt = (words: string, detail: number) => fireEvent.click(screen.getByText(words), { detail });
  deafenAfterEach();

  it('does not silence with its second tap what the first asked for, and a tap on Stop stops', async () => {
    const { kiosk, reader } = await inLesson({ band: '7-9' });
    watchTouches(kiosk, () => undefined);
    await settle();
    tapAt('Listen', 1);
    await settle();
    tapAt('Stop', 2);
    expect(reader.reading.value).toBe(true);
    tapAt('Stop', 1);
    expect(reader.reading.value).toBe(false);
  });
});
