import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import words from '../../locales/en/common.json';
import { App } from '../../src/app/app';
import type { AppDeps } from '../../src/app/deps';
import { CARRY_ON_MS } from '../../src/app/kiosk.model';
import { watchOver } from '../../src/app/watch-over';
import { SAFE_DEFAULTS, type School } from '../../src/domain/school';
import type { Updates, UpdatesState } from '../../src/platform/updates';
import { deafenAfterEach } from '../support/deafen';
import { createFakeTablet } from '../support/fake-tablet';
import { SCHOOL, stored } from '../support/schools';

const IDLE = SAFE_DEFAULTS.idleMinutes * 60_000;
const LOOK_FOR_UPDATE = 6 * 3_600_000;

deafenAfterEach();
beforeEach(() => {
  // A test DOM has nothing to pinch.
  vi.stubGlobal('visualViewport', null);
  document.body.innerHTML = '<div id="app"></div>';
});
afterEach(() => {
  render(null, root());
});

const root = () => document.getElementById('app') as HTMLElement;
const shown = () => root().textContent;

/** A page that a test puts away and brings back. */
function createFakePage() {
  const heard = { away: () => {}, back: () => {}, restored: () => {} };
  const listener = (name: keyof typeof heard) => (then: () => void) => {
    heard[name] = then;
    return () => undefined;
  };
  return { heard, life: { onAway: listener('away'), onBack: listener('back'), onRestored: listener('restored') } };
}

/** A host that a test gives a newer version. */
function createFakeUpdates() {
  let state: UpdatesState = 'ready';
  let changed = (_: UpdatesState) => {};
  let busy = () => false;
  const apply = vi.fn(async () => undefined);
  const check = vi.fn<Updates['check']>(async () => 'newest');
  const updates: Updates = {
    state: () => state,
    onChange(then) {
      changed = then;
      return () => undefined;
    },
    start: async () => undefined,
    check,
    apply,
    isBusy: (ask) => void (busy = ask),
  };
  const comes = () => {
    state = 'update-waiting';
    changed(state);
  };
  return { updates, apply, check, comes, isBusy: () => busy() };
}

/**
 * A tablet that is watched over, on its welcome screen.
 * @param setUp what it keeps as its school's set-up, if anything
 */
async function tablet(setUp: string | undefined = stored(SCHOOL)) {
  const { clock, speech, deps: own } = createFakeTablet();
  const { kiosk, reader } = own;
  const kept = new Map<string, string>();
  if (setUp) kept.set('lantern.school', setUp);
  const part = (name: string) => ({ View: () => <h1 data-say>{name}</h1>, load: () => Promise.resolve() });
  const parts = {
    ...Object.fromEntries(
      ['tell', 'bands', 'comforts', 'map', 'lesson', 'end', 'grownUps'].map((name) => [name, part(`the ${name}`)]),
    ),
    inBand: () => [],
    lessonHere: () => ({ id: 'secrets', band: '7-9', steps: [] }),
    fetchCommon: () => Promise.resolve(),
    fetchMap: () => Promise.resolve(),
  };
  const deps = { ...own, parts } as unknown as AppDeps;
  // As `main` does: other props, or what has not changed itself would not be drawn again.
  const paintNow = () => render(<App deps={{ ...deps }} />, root());
  const { heard, life } = createFakePage();
  const { updates, ...host } = createFakeUpdates();
  paintNow();
  watchOver({
    ...deps,
    clock,
    storage: {
      reachable: () => true,
      read: (key) => {
        const text = kept.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as unknown);
      },
      write: () => 'stored',
      remove: () => undefined,
      persist: async () => true,
      persisted: async () => true,
    },
    updates,
    page: life,
    paintNow,
  });
  await new Promise<void>((read) => kiosk.whenSchool(read));
  const inLesson = () => {
    const visit = kiosk.begin();
    visit.chooseBand('7-9');
    visit.beginLesson('secrets', ['one', 'two']);
    paintNow();
    expect(shown()).toContain('the lesson');
    return visit;
  };
  return { clock, speech, reader, kiosk, kept, page: heard, host, inLesson, paintNow };
}

describe('a child who is busy', () => {
  it.each([
    ['a touch', () => new PointerEvent('pointerdown', { bubbles: true, isPrimary: true })],
    ['a key', () => new KeyboardEvent('keydown', { bubbles: true, key: 'ArrowRight' })],
    ['a wheel', () => new WheelEvent('wheel', { bubbles: true })],
    ['words that are spoken into a field', () => new InputEvent('input', { bubbles: true })],
  ])('is not asked whether they are there: %s is enough', async (_, sign) => {
    const { clock, kiosk, inLesson } = await tablet();
    const visit = inLesson();
    for (let times = 0; times < 3; times += 1) {
      clock.pass(IDLE - 1);
      root().dispatchEvent(sign());
      expect(kiosk.asking.value).toBe(false);
    }
    clock.pass(IDLE - 1);
    expect(kiosk.asking.value).toBe(false);
    expect(kiosk.visit.value).toBe(visit);
    // Or the test would show nothing.
    clock.pass(1);
    expect(kiosk.asking.value).toBe(true);
  });
});

describe('a page that nobody looks at', () => {
  it('shows the welcome screen before the system takes its picture: in the same turn', async () => {
    const { page, inLesson, kiosk } = await tablet();
    const visit = inLesson();
    page.away();
    expect(shown()).not.toContain('the lesson');
    expect(shown()).toContain('Carry on');
    expect(kiosk.away.value).toBe(visit);
  });

  it('is silent, also where no visit runs', async () => {
    const { page, reader, speech } = await tablet();
    reader.read(root(), 'en');
    expect(reader.reading.value).toBe(true);
    const before = speech.silenced;
    page.away();
    expect(reader.reading.value).toBe(false);
    expect(speech.silenced).toBeGreaterThan(before);
  });

  it('has nothing to carry on when it is looked at again too late, though its timers slept', async () => {
    const { clock, page, inLesson, kiosk } = await tablet();
    inLesson();
    page.away();
    clock.jumpWall(CARRY_ON_MS);
    page.back();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('shows the next child nothing when Back brings it out of the cache: from its first frame on', async () => {
    const { page, inLesson, kiosk } = await tablet();
    inLesson();
    page.restored();
    expect(shown()).not.toContain('the lesson');
    expect(shown()).not.toContain('Carry on');
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBeUndefined();
  });
});

describe('an update', () => {
  type Tablet = Awaited<ReturnType<typeof tablet>>;
  const BUSY: Record<string, (on: Tablet) => void> = {
    'a lesson under way': ({ inLesson }) => void inLesson(),
    'a lesson that waits to be carried on': ({ inLesson, kiosk }) => {
      inLesson();
      kiosk.hide();
      kiosk.leaveToy();
    },
    'the toy of Hide': ({ kiosk }) => kiosk.hide(),
    'the grown-ups’ side': ({ kiosk }) => kiosk.openGrownUps(),
  };

  describe.each(Object.entries(BUSY))('beside %s', (_, makeBusy) => {
    it('waits, and comes when nobody is at anything', async () => {
      const at = await tablet();
      makeBusy(at);
      at.host.comes();
      expect(at.host.apply).not.toHaveBeenCalled();
      expect(at.host.isBusy()).toBe(true);
      at.kiosk.end();
      expect(at.host.apply).toHaveBeenCalled();
      expect(at.host.isBusy()).toBe(false);
    });

    it('is not looked for', async () => {
      const at = await tablet();
      at.clock.pass(LOOK_FOR_UPDATE - 1);
      makeBusy(at);
      at.clock.pass(1);
      expect(at.host.check).not.toHaveBeenCalled();
      at.kiosk.end();
      at.clock.pass(LOOK_FOR_UPDATE - 1);
      expect(at.host.check).not.toHaveBeenCalled();
      at.clock.pass(1);
      expect(at.host.check).toHaveBeenCalledOnce();
    });
  });

  it('comes at once to a tablet that rests', async () => {
    const { host } = await tablet();
    host.comes();
    expect(host.apply).toHaveBeenCalledOnce();
  });

  it('is looked for by the clock alone: the host does not learn when visits begin and end', async () => {
    const { clock, host, kiosk, inLesson } = await tablet();
    for (let visits = 0; visits < 3; visits += 1) {
      inLesson();
      kiosk.end();
      clock.pass(60_000);
    }
    expect(host.check).not.toHaveBeenCalled();
  });
});

describe('a tablet that nobody has set up', () => {
  it.each([
    ['nothing', ''],
    ['a set-up that this version cannot read', '{"version":2}'],
  ])('says so to whoever holds it: it keeps %s', async (_, setUp) => {
    const { paintNow } = await tablet(setUp);
    paintNow();
    expect(shown()).toContain(words.notSetUp.text);
    expect(shown()).toContain(words.lookAround);
  });

  it('is no longer called that once it is', async () => {
    const { kiosk, paintNow } = await tablet('');
    kiosk.setSchool(SCHOOL);
    paintNow();
    expect(shown()).not.toContain(words.notSetUp.text);
    expect(shown()).toContain(words.start);
  });
});

describe('a set-up changed in another tab', () => {
  const MOVED: School = { ...SCHOOL, people: SCHOOL.people.map((one) => ({ ...one, where: 'Another room' })) };

  it('counts here too: no child is sent to an adult who has left', async () => {
    const { kiosk, kept } = await tablet();
    kept.set('lantern.school', stored(MOVED));
    dispatchEvent(new StorageEvent('storage', { key: 'lantern.school' }));
    expect(kiosk.school.value).toEqual(MOVED);
    kept.delete('lantern.school');
    dispatchEvent(new StorageEvent('storage', { key: 'lantern.school' }));
    expect(kiosk.isSetUp.value).toBe(false);
  });

  it('is not looked for when something else was changed', async () => {
    const { kiosk, kept } = await tablet();
    kept.set('lantern.school', stored(MOVED));
    dispatchEvent(new StorageEvent('storage', { key: 'lantern.plan' }));
    expect(kiosk.school.value).toEqual(SCHOOL);
  });
});
