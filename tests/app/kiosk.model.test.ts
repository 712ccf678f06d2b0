import { describe, expect, it } from 'vitest';
import {
  BEAT_MS,
  CARRY_ON_MS,
  createKiosk,
  GROWN_UPS_MS,
  RUNNING_MS,
  STILL_THERE_MS,
  WAITING_MS,
} from '../../src/app/kiosk.model';
import { SAFE_DEFAULTS, type Comfort } from '../../src/domain/school';
import { createFakeClock } from '../support/fake-clock';

const IDLE = SAFE_DEFAULTS.idleMinutes * 60_000;

interface Device {
  /** Whether it is told that it is awake, as `watchOver` tells it; a test of sleep tells it by hand. */
  beats?: boolean;
  /** What the page wears from its first moment on. */
  first?: string;
  wishes?: 'high-contrast' | 'dark-room';
}

function setUp(device: Device = {}) {
  const { beats = true, first = '' } = device;
  const clock = createFakeClock();
  const told: string[] = [];
  const reading = { now: false };
  const kiosk = createKiosk({
    clock,
    speech: { stop: () => told.push('silence') },
    wakeLock: { hold: () => told.push('lit'), release: () => told.push('may go dark') },
    look: { first, wished: () => (device.wishes ? [device.wishes] : []) },
    isReading: () => reading.now,
  });
  const beat = () => {
    kiosk.awake();
    clock.after(BEAT_MS, beat);
  };
  if (beats) beat();
  const inLesson = () => {
    const visit = kiosk.begin();
    visit.chooseBand('7-9');
    visit.beginLesson('secrets', ['one', 'two', 'three']);
    visit.lessonEvent({ type: 'tap', id: 'keep' });
    visit.lessonEvent({ type: 'next' });
    return visit;
  };
  return { clock, kiosk, told, reading, inLesson };
}

describe('a tablet that slept', () => {
  it('does not wake with the grown-ups’ side open, when its timers slept too', () => {
    const { clock, kiosk } = setUp();
    kiosk.openGrownUps();
    kiosk.putAway();
    clock.jumpWall(GROWN_UPS_MS);
    kiosk.lookedAt();
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('leaves it open for a grown-up who looked away for a moment, and for one who runs a lesson', () => {
    const { clock, kiosk } = setUp();
    kiosk.openGrownUps();
    clock.jumpWall(365 * 86_400_000);
    kiosk.putAway();
    clock.jumpWall(GROWN_UPS_MS - 1);
    kiosk.lookedAt();
    expect(kiosk.grownUps.value).toBe(true);
    kiosk.setRunning(true);
    kiosk.putAway();
    clock.jumpWall(GROWN_UPS_MS);
    kiosk.lookedAt();
    expect(kiosk.grownUps.value).toBe(true);
  });
});

describe('a tablet that slept without a word', () => {
  const slept = (minutes: number) => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    const visit = inLesson();
    kiosk.awake();
    clock.jumpWall(minutes * 60_000);
    kiosk.awake();
    return { clock, kiosk, visit };
  };

  it('shows the welcome screen; who shut the lid for a moment carries on', () => {
    const { clock, kiosk, visit } = slept(1.5);
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBe(visit);
    clock.pass(CARRY_ON_MS);
    expect(kiosk.away.value).toBeUndefined();
  });

  it('has forgotten after as long as Hide waits, also after a summer', () => {
    for (const minutes of [2, 60, 80 * 24 * 60]) {
      const { kiosk } = slept(minutes);
      expect(kiosk.visit.value).toBeUndefined();
      expect(kiosk.away.value).toBeUndefined();
    }
  });

  it('forgets what was hidden before it slept, with the toy, and what waits beside Who can I tell?', () => {
    for (const open of [false, true]) {
      const { clock, kiosk, inLesson } = setUp({ beats: false });
      inLesson();
      kiosk.hide();
      clock.pass(70_000);
      kiosk.awake();
      if (open) {
        kiosk.leaveToy();
        kiosk.beginTell().openTell();
      }
      clock.jumpWall(70_000);
      kiosk.awake();
      expect(kiosk.visit.value).toBeUndefined();
      expect(kiosk.away.value).toBeUndefined();
      expect(kiosk.cover.value).toBe('none');
    }
  });

  it('also where the clock that only grows went on while the timers slept', () => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    inLesson();
    clock.pass(60_000);
    kiosk.awake();
    expect(kiosk.visit.value).toBeUndefined();
  });

  it('takes nothing away while it beats, and when its clock is set right', () => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    const visit = inLesson();
    for (let beats = 0; beats < 40; beats += 1) {
      clock.pass(BEAT_MS);
      kiosk.awake();
    }
    expect(kiosk.visit.value).toBe(visit);
    clock.jumpWall(56 * 365 * 86_400_000);
    kiosk.awake();
    expect(kiosk.visit.value).toBe(visit);
  });

  it('takes nothing away when its clock was fast and is set right: no sleep turns a clock back', () => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    const visit = inLesson();
    for (const minutes of [3, 60, 12 * 60]) {
      kiosk.awake();
      clock.jumpWall(minutes * -60_000);
      kiosk.awake();
      expect(kiosk.visit.value).toBe(visit);
    }
  });

  it('forgets where its battery went flat meanwhile, and the clock with it', () => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    inLesson();
    kiosk.awake();
    clock.jumpWall(-80 * 86_400_000);
    kiosk.awake();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('has forgotten at the touch that wakes it, though its beat comes later', () => {
    const { clock, kiosk, inLesson } = setUp({ beats: false });
    inLesson();
    clock.pass(BEAT_MS);
    kiosk.awake();
    clock.jumpWall(3_600_000);
    kiosk.touched();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('has shut the grown-ups’ side at that touch too', () => {
    const { clock, kiosk } = setUp({ beats: false });
    kiosk.openGrownUps();
    clock.pass(BEAT_MS);
    kiosk.awake();
    clock.jumpWall(3_600_000);
    kiosk.touched();
    kiosk.awake();
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('shuts the grown-ups’ side when it slept for as long as that stays open, also one that a lesson is run from', () => {
    for (const [running, opens] of [
      [false, GROWN_UPS_MS],
      [true, RUNNING_MS],
    ] as const) {
      const { clock, kiosk } = setUp({ beats: false });
      kiosk.openGrownUps();
      if (running) kiosk.setRunning(true);
      clock.pass(BEAT_MS);
      kiosk.awake();
      clock.jumpWall(opens - BEAT_MS);
      kiosk.awake();
      expect(kiosk.grownUps.value).toBe(true);
      clock.jumpWall(opens);
      kiosk.awake();
      expect(kiosk.grownUps.value).toBe(false);
    }
  });

  it('leaves a set-up that is being typed when its clock is set right', () => {
    const { clock, kiosk } = setUp({ beats: false });
    kiosk.openGrownUps();
    clock.pass(BEAT_MS);
    kiosk.touched();
    clock.jumpWall(3_600_000);
    kiosk.awake();
    expect(kiosk.grownUps.value).toBe(true);
  });
});

describe('a visit', () => {
  it('does not run until a child begins', () => {
    expect(setUp().kiosk.visit.value).toBeUndefined();
  });

  it('is one object while it runs', () => {
    const { kiosk } = setUp();
    expect(kiosk.begin()).toBe(kiosk.begin());
  });

  it('is dropped whole at the end, with sound, light and language', () => {
    const { kiosk, told, inLesson } = setUp();
    inLesson();
    kiosk.setLanguage('cy');
    kiosk.end();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBeUndefined();
    expect(kiosk.language.value).toBe('en');
    expect(told).toContain('silence');
    expect(told.at(-1)).toBe('may go dark');
  });

  it('puts a toy away that nobody plays with, as it would a lesson', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    kiosk.hide();
    clock.pass(IDLE - 1);
    kiosk.touched();
    clock.pass(IDLE - 1);
    expect(kiosk.cover.value).toBe('toy');
    clock.pass(1);
    expect(kiosk.cover.value).toBe('none');
    expect(kiosk.away.value).toBeUndefined();
    kiosk.hide();
    kiosk.leaveToy();
    inLesson();
    clock.pass(IDLE);
    expect(kiosk.asking.value).toBe(true);
  });

  it('wears what the school chose for everybody, then what the child chose, and goes back at the end', () => {
    const { kiosk, inLesson } = setUp();
    expect(kiosk.comforts.value).toEqual([]);
    kiosk.setSchool({ ...SAFE_DEFAULTS, comforts: ['larger-text'] });
    expect(kiosk.comforts.value).toEqual(['larger-text']);
    inLesson().changeComfort('dark-room', true);
    expect(kiosk.comforts.value).toEqual(['larger-text', 'dark-room']);
    kiosk.hide();
    // The toy must not tell what the child needs.
    expect(kiosk.comforts.value).toEqual(['larger-text']);
    kiosk.leaveToy();
    kiosk.carryOn();
    expect(kiosk.comforts.value).toEqual(['larger-text', 'dark-room']);
    kiosk.end();
    expect(kiosk.comforts.value).toEqual(['larger-text']);
    kiosk.openGrownUps();
    expect(kiosk.comforts.value).toEqual([]);
  });

  it.each(['high-contrast', 'dark-room'] as const)(
    'has the school’s colours (%s) on the grown-ups’ side too: an adult may see little, or sit in a dark room',
    (colours) => {
      const { kiosk } = setUp();
      kiosk.setSchool({ ...SAFE_DEFAULTS, comforts: ['larger-text', colours] });
      kiosk.openGrownUps();
      expect(kiosk.comforts.value).toEqual([colours]);
    },
  );

  it.each<[string, readonly Comfort[] | undefined, readonly Comfort[]]>([
    ['nobody has set up', undefined, ['dark-room']],
    ['whose school chose no colours', ['larger-text'], ['larger-text', 'dark-room']],
    ['whose school chose others', ['high-contrast'], ['high-contrast']],
  ])('wears the colours that the device wishes on a tablet %s', (_, chosen, wears) => {
    const { kiosk } = setUp({ wishes: 'dark-room' });
    expect(kiosk.comforts.value).toEqual(['dark-room']);
    kiosk.setSchool(chosen && { ...SAFE_DEFAULTS, comforts: chosen });
    expect(kiosk.comforts.value).toEqual(wears);
    kiosk.openGrownUps();
    expect(kiosk.comforts.value).toEqual(wears.filter((one) => one !== 'larger-text'));
    kiosk.closeGrownUps();
    const visit = kiosk.begin();
    expect(visit.comforts.value).toEqual(wears);
    expect(kiosk.eased.value).toEqual(wears);
    for (const one of wears) visit.changeComfort(one, false);
    expect(kiosk.comforts.value).toEqual([]);
  });

  it('follows a device that grows dark in the evening between two children, and not under the eyes of one', () => {
    const device: Device = {};
    const { kiosk } = setUp(device);
    kiosk.begin();
    device.wishes = 'dark-room';
    kiosk.touched();
    expect(kiosk.comforts.value).toEqual([]);
    kiosk.end();
    expect(kiosk.comforts.value).toEqual(['dark-room']);
  });

  it('goes on wearing what the page has until the school is known: light would flash through a dark room', () => {
    const { kiosk } = setUp({ first: 'dark-room larger-text' });
    kiosk.expectSchool(true);
    expect(kiosk.comforts.value).toEqual(['larger-text', 'dark-room']);
    kiosk.setSchool({ ...SAFE_DEFAULTS, comforts: ['high-contrast'] });
    expect(kiosk.comforts.value).toEqual(['high-contrast']);
  });

  it('goes on in a language picked before it began', () => {
    const { kiosk } = setUp();
    kiosk.setLanguage('cy');
    expect(kiosk.begin().language.value).toBe('cy');
  });
});

describe('idle', () => {
  it('asks after the school’s minutes, then ends the visit', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    clock.pass(IDLE - 1);
    expect(kiosk.asking.value).toBe(false);
    clock.pass(1);
    expect(kiosk.asking.value).toBe(true);
    clock.pass(STILL_THERE_MS);
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.asking.value).toBe(false);
  });

  it('goes on at one touch, and starts counting again', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    clock.pass(IDLE + 1000);
    kiosk.touched();
    expect(kiosk.asking.value).toBe(false);
    clock.pass(IDLE - 1);
    expect(kiosk.asking.value).toBe(false);
    expect(kiosk.visit.value).toBeDefined();
  });

  it('counts reading aloud as being there', () => {
    const { clock, kiosk, reading, inLesson } = setUp();
    inLesson();
    reading.now = true;
    clock.pass(IDLE * 3);
    expect(kiosk.asking.value).toBe(false);
    reading.now = false;
    clock.pass(IDLE);
    expect(kiosk.asking.value).toBe(true);
  });

  it('keeps the minutes the school set', () => {
    const { clock, kiosk, inLesson } = setUp();
    kiosk.setSchool({ ...SAFE_DEFAULTS, idleMinutes: 1 });
    inLesson();
    clock.pass(60_000);
    expect(kiosk.asking.value).toBe(true);
  });

  it('never asks on the welcome screen', () => {
    const { clock, kiosk } = setUp();
    kiosk.touched();
    clock.pass(IDLE * 10);
    expect(kiosk.asking.value).toBe(false);
  });
});

describe('Hide', () => {
  it('covers, silences, and drops what was picked in Who can I tell? at once', () => {
    const { kiosk, told, inLesson } = setUp();
    const visit = inLesson();
    visit.openTell();
    visit.changeTell({ picks: ['grandma'] });
    kiosk.hide();
    expect(kiosk.cover.value).toBe('toy');
    expect(kiosk.visit.value).toBeUndefined();
    expect(visit.tell.value).toBeUndefined();
    expect(told).toContain('silence');
  });

  it.each([SAFE_DEFAULTS.idleMinutes, 1])(
    'leads back to the same step by Carry on, for two minutes, where the school is idle for %i',
    (idleMinutes) => {
      const { clock, kiosk, inLesson } = setUp();
      kiosk.setSchool({ ...SAFE_DEFAULTS, idleMinutes });
      const visit = inLesson();
      kiosk.hide();
      clock.pass(CARRY_ON_MS - 1);
      kiosk.leaveToy();
      kiosk.carryOn();
      expect(kiosk.visit.value).toBe(visit);
      expect(visit.lesson.value?.at).toBe(1);
    },
  );

  it('forgets after two minutes, toy or no toy', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    kiosk.hide();
    clock.pass(CARRY_ON_MS);
    expect(kiosk.away.value).toBeUndefined();
    kiosk.leaveToy();
    kiosk.carryOn();
    expect(kiosk.visit.value).toBeUndefined();
  });

  it('forgets as soon as somebody else starts', () => {
    const { kiosk, inLesson } = setUp();
    const visit = inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    expect(kiosk.begin()).not.toBe(visit);
    expect(kiosk.away.value).toBeUndefined();
  });

  it('offers nothing to carry on where there was no lesson', () => {
    const { kiosk } = setUp();
    kiosk.begin().openTell();
    kiosk.hide();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('keeps what a child hands in for the same two minutes, also when they have gone on too early', () => {
    const { clock, kiosk } = setUp();
    const handIn = { lesson: 'check', text: 'LN1' };
    for (const name of ['hand-in', 'end'] as const)
      for (const cover of [kiosk.hide, kiosk.putAway]) {
        const visit = kiosk.begin();
        visit.go({ name, ...handIn });
        cover();
        expect(kiosk.visit.value).toBeUndefined();
        kiosk.carryOn();
        expect(kiosk.visit.value).toBe(visit);
        expect(visit.screen.value).toEqual({ name, ...handIn });
        cover();
        clock.pass(CARRY_ON_MS);
        expect(kiosk.away.value).toBeUndefined();
        kiosk.end();
      }
  });

  it('forgets a hand-in when the visit ends, and has nothing to carry on at the end of a lesson', () => {
    const { kiosk } = setUp();
    kiosk.begin().go({ name: 'hand-in', lesson: 'check', text: 'LN1' });
    kiosk.hide();
    kiosk.end();
    expect(kiosk.away.value).toBeUndefined();
    kiosk.begin().go({ name: 'end', lesson: 'secrets' });
    kiosk.hide();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('shows its toy when there is nothing to hide too, so that the button is never a sign', () => {
    const { kiosk } = setUp();
    kiosk.hide();
    expect(kiosk.cover.value).toBe('toy');
    expect(kiosk.away.value).toBeUndefined();
  });

  it('keeps a hidden visit waiting when Hide is pressed again', () => {
    const { kiosk, inLesson } = setUp();
    const visit = inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    kiosk.hide();
    expect(kiosk.away.value).toBe(visit);
  });

  it('watches again after Carry on', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    kiosk.carryOn();
    clock.pass(IDLE);
    expect(kiosk.asking.value).toBe(true);
  });
});

describe('Who can I tell? beside a lesson that waits', () => {
  it('leaves the lesson its two minutes, and no more', () => {
    const { clock, kiosk, inLesson } = setUp();
    const lesson = inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    kiosk.beginTell().openTell();
    expect(kiosk.visit.value?.tell.value).toBeDefined();
    expect(kiosk.visit.value).not.toBe(lesson);
    clock.pass(CARRY_ON_MS - 1);
    kiosk.endTell();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBe(lesson);
    clock.pass(1);
    expect(kiosk.away.value).toBeUndefined();
  });

  it('is dropped by Hide, and the lesson still waits its own time', () => {
    const { clock, kiosk, inLesson } = setUp();
    const lesson = inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    clock.pass(60_000);
    kiosk.beginTell().openTell();
    kiosk.hide();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.away.value).toBe(lesson);
    clock.pass(CARRY_ON_MS - 60_000);
    expect(kiosk.away.value).toBeUndefined();
  });

  it('opens on a lesson that runs, as on any screen', () => {
    const { kiosk, inLesson } = setUp();
    expect(inLesson()).toBe(kiosk.beginTell());
  });

  it('keeps the switches of the child whose lesson waits, and of nobody after', () => {
    const { kiosk, inLesson } = setUp();
    inLesson().changeComfort('switch-scanning', true);
    kiosk.hide();
    kiosk.leaveToy();
    expect(kiosk.beginTell().comforts.value).toEqual(['switch-scanning']);
    kiosk.endTell();
    expect(kiosk.comforts.value).toEqual(['switch-scanning']);
    expect(kiosk.begin().comforts.value).toEqual([]);
  });

  it('ends with its visit where nothing waits', () => {
    const { kiosk, told } = setUp();
    kiosk.beginTell().openTell();
    kiosk.endTell();
    expect(kiosk.visit.value).toBeUndefined();
    expect(told).toContain('silence');
  });
});

describe('a page put away', () => {
  it('shows the welcome screen, with the lesson two minutes away', () => {
    const { kiosk, inLesson } = setUp();
    const visit = inLesson();
    kiosk.putAway();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.cover.value).toBe('none');
    expect(kiosk.away.value).toBe(visit);
  });

  it('forgets when the tablet slept longer than its timers', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson();
    kiosk.putAway();
    clock.jumpWall(CARRY_ON_MS);
    kiosk.lookedAt();
    expect(kiosk.away.value).toBeUndefined();
  });

  it('keeps the lesson when it is looked at again at once', () => {
    const { clock, kiosk, inLesson } = setUp();
    const visit = inLesson();
    kiosk.putAway();
    clock.pass(5000);
    kiosk.lookedAt();
    expect(kiosk.away.value).toBe(visit);
  });

  it('speaks as the school again when a picked language slept with it', () => {
    const { clock, kiosk, inLesson } = setUp();
    kiosk.setLanguage('cy');
    inLesson();
    kiosk.putAway();
    clock.jumpWall(CARRY_ON_MS);
    kiosk.lookedAt();
    expect(kiosk.language.value).toBe('en');
    kiosk.setLanguage('cy');
    kiosk.putAway();
    clock.jumpWall(CARRY_ON_MS);
    kiosk.lookedAt();
    expect(kiosk.language.value).toBe('en');
  });

  it('leaves a toy where it was', () => {
    const { kiosk } = setUp();
    kiosk.hide();
    kiosk.putAway();
    expect(kiosk.cover.value).toBe('toy');
  });
});

describe('the grown-ups’ side', () => {
  it('ends the visit it was opened from', () => {
    const { kiosk, inLesson } = setUp();
    inLesson();
    kiosk.openGrownUps();
    expect(kiosk.visit.value).toBeUndefined();
    expect(kiosk.grownUps.value).toBe(true);
  });

  it('asks before it shuts itself, and goes on when it is touched', () => {
    for (const [running, opens] of [
      [false, GROWN_UPS_MS],
      [true, RUNNING_MS],
    ] as const) {
      const { clock, kiosk } = setUp();
      kiosk.openGrownUps();
      if (running) kiosk.setRunning(true);
      clock.pass(opens - STILL_THERE_MS - 1);
      expect(kiosk.asking.value).toBe(false);
      clock.pass(1);
      expect(kiosk.asking.value).toBe(true);
      clock.pass(STILL_THERE_MS - 1);
      kiosk.touched();
      expect([kiosk.asking.value, kiosk.grownUps.value]).toEqual([false, true]);
      clock.pass(opens - STILL_THERE_MS);
      expect(kiosk.asking.value).toBe(true);
      clock.pass(STILL_THERE_MS);
      expect([kiosk.asking.value, kiosk.grownUps.value]).toEqual([false, false]);
    }
  });

  it('shuts itself when nobody touches it', () => {
    const { clock, kiosk } = setUp();
    kiosk.openGrownUps();
    clock.pass(GROWN_UPS_MS - 1);
    kiosk.touched();
    clock.pass(GROWN_UPS_MS - 1);
    expect(kiosk.grownUps.value).toBe(true);
    clock.pass(1);
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('says whether the tablet is set up, and goes back to safe defaults after a reset', () => {
    const { kiosk } = setUp();
    expect(kiosk.isSetUp.value).toBe(false);
    kiosk.expectSchool(true);
    expect(kiosk.isSetUp.value).toBe(true);
    kiosk.setSchool({ ...SAFE_DEFAULTS, languages: ['cy'] });
    expect(kiosk.language.value).toBe('cy');
    kiosk.setSchool(undefined);
    expect(kiosk.school.value).toEqual(SAFE_DEFAULTS);
    expect(kiosk.isSetUp.value).toBe(false);
  });
});

describe('a child who is quicker than the set-up is read', () => {
  const school = {
    ...SAFE_DEFAULTS,
    languages: ['cy'],
    bands: ['4-5', '5-7'] as const,
    comforts: ['larger-text'] as const,
  };

  it('waits for it before groups are shown, and no longer', () => {
    const { kiosk } = setUp();
    const seen: unknown[] = [];
    const note = () => seen.push(kiosk.school.value.bands);
    kiosk.expectSchool(true);
    kiosk.whenSchool(note);
    expect(seen).toEqual([]);
    kiosk.setSchool(school);
    expect(seen).toEqual([school.bands]);
    kiosk.whenSchool(note);
    kiosk.setSchool(school);
    expect(seen).toHaveLength(2);
  });

  it('is not kept waiting where nothing is stored, nor by a set-up that cannot be read', () => {
    const { kiosk } = setUp();
    let went = 0;
    kiosk.expectSchool(false);
    kiosk.whenSchool(() => (went += 1));
    kiosk.expectSchool(true);
    kiosk.whenSchool(() => (went += 1));
    expect(went).toBe(1);
    kiosk.missSchool(undefined);
    expect(went).toBe(2);
    expect(kiosk.isSetUp.value).toBe(true);
  });

  it('has their groups and people also where the piece that reads the set-up is missing, unless it is none', () => {
    const { kiosk } = setUp();
    kiosk.expectSchool(true);
    kiosk.missSchool({ version: 1, school });
    expect(kiosk.school.value).toEqual(school);
    for (const odd of [null, 7, 'x', [], {}, { school: null }, { school: { bands: ['4-5'] } }]) {
      const { kiosk: other } = setUp();
      other.expectSchool(true);
      other.missSchool(odd);
      expect(other.school.value).toEqual(SAFE_DEFAULTS);
      expect(other.isSetUp.value).toBe(true);
    }
  });

  it('has the language, group and comforts of the school afterwards, and keeps what they chose', () => {
    const { kiosk } = setUp();
    kiosk.expectSchool(true);
    const visit = kiosk.begin();
    visit.openTell();
    visit.changeComfort('symbols', true);
    kiosk.setSchool(school);
    expect(kiosk.visit.value).toBe(visit);
    expect(kiosk.language.value).toBe('cy');
    expect(visit.language.value).toBe('cy');
    expect(visit.band.value).toBe('4-5');
    expect(visit.comforts.value).toEqual(['larger-text', 'symbols']);
    expect(visit.tell.value).toBeDefined();
  });

  it('keeps a language that they have picked', () => {
    const { kiosk } = setUp();
    kiosk.expectSchool(true);
    const visit = kiosk.begin();
    kiosk.setLanguage('pl');
    kiosk.setSchool({ ...school, languages: ['cy', 'pl'] });
    expect(visit.language.value).toBe('pl');
  });

  it('keeps their visit as it is when a teacher changes the set-up later', () => {
    const { kiosk } = setUp();
    kiosk.expectSchool(true);
    kiosk.setSchool(school);
    const visit = kiosk.begin();
    kiosk.setSchool(SAFE_DEFAULTS);
    expect(visit.language.value).toBe('cy');
    expect(visit.band.value).toBe('4-5');
  });
});

describe('a class', () => {
  const session = { lesson: 2, language: 0, stops: true, handIn: true };

  const steps = ['one', 'two', 'three', 'four', 'five'];

  /** A tablet that waits before its third step, the first of the second part. */
  function held() {
    const set = setUp();
    const visit = set.kiosk.begin();
    visit.beginSession(session, 'secrets', steps);
    visit.lessonEvent({ type: 'next' });
    visit.lessonEvent({ type: 'next' });
    set.kiosk.touched();
    return { ...set, visit };
  }

  it('is not thrown out while it waits for its teacher, and not for ever', () => {
    const { clock, kiosk } = held();
    clock.pass(WAITING_MS - 1);
    expect(kiosk.asking.value).toBe(false);
    clock.pass(1);
    expect(kiosk.asking.value).toBe(true);
    clock.pass(STILL_THERE_MS);
    expect(kiosk.visit.value).toBeUndefined();
  });

  it('is idle as ever once it goes on, and waits again with what it hands in', () => {
    const { clock, kiosk, visit } = held();
    visit.passStop(1);
    expect(visit.isWaiting()).toBe(false);
    clock.pass(IDLE);
    expect(kiosk.asking.value).toBe(true);
    kiosk.touched();
    visit.go({ name: 'hand-in', lesson: 'secrets', text: 'LN1' });
    clock.pass(IDLE);
    expect(kiosk.asking.value).toBe(false);
    clock.pass(WAITING_MS - IDLE);
    expect(kiosk.asking.value).toBe(true);
  });

  it('does not show the whole time who was picked in Who can I tell?', () => {
    const { clock, kiosk, visit } = held();
    visit.openTell();
    visit.changeTell({ picks: ['grandma'] });
    clock.pass(IDLE);
    expect(visit.tell.value).toBeUndefined();
    expect(kiosk.asking.value).toBe(false);
    expect(visit.isWaiting()).toBe(true);
  });

  it('waits nowhere where its teacher asked for no stops', () => {
    const { kiosk } = setUp();
    const visit = kiosk.begin();
    visit.beginSession({ ...session, stops: false }, 'secrets', steps);
    for (let at = 1; at < steps.length; at += 1) visit.lessonEvent({ type: 'next' });
    expect(visit.isWaiting()).toBe(false);
  });
});

describe('a lesson run from the grown-ups’ side', () => {
  it('keeps the side open and the screen lit, until it is over', () => {
    const { clock, kiosk, told } = setUp();
    kiosk.openGrownUps();
    kiosk.setRunning(true);
    expect(told.at(-1)).toBe('lit');
    clock.pass(RUNNING_MS - 1);
    expect(kiosk.grownUps.value).toBe(true);
    kiosk.setRunning(false);
    expect(told.at(-1)).toBe('may go dark');
    clock.pass(GROWN_UPS_MS);
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('does not keep it open for ever, nor a side that is shut', () => {
    const { clock, kiosk } = setUp();
    kiosk.openGrownUps();
    kiosk.setRunning(true);
    clock.pass(RUNNING_MS);
    expect(kiosk.grownUps.value).toBe(false);
    kiosk.setRunning(true);
    kiosk.openGrownUps();
    clock.pass(GROWN_UPS_MS);
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('goes on when codes were held up to other tablets meanwhile', () => {
    const { clock, kiosk } = setUp();
    kiosk.openGrownUps();
    kiosk.setRunning(true);
    kiosk.setRunning(true);
    kiosk.setRunning(false);
    clock.pass(RUNNING_MS - 1);
    expect(kiosk.grownUps.value).toBe(true);
    kiosk.setRunning(false);
    clock.pass(GROWN_UPS_MS);
    expect(kiosk.grownUps.value).toBe(false);
  });

  it('does not let a child’s screen go dark', () => {
    const { kiosk, told } = setUp();
    kiosk.begin();
    kiosk.setRunning(false);
    expect(told.at(-1)).toBe('lit');
  });
});

describe('a switch, once the lesson is covered', () => {
  it('still moves the toy and the way back, and tells nothing else of the child', () => {
    const { clock, kiosk, inLesson } = setUp();
    kiosk.setSchool({ ...SAFE_DEFAULTS, comforts: ['larger-text'] });
    const visit = inLesson();
    visit.changeComfort('dark-room', true);
    visit.changeComfort('two-switches', true);
    kiosk.hide();
    expect(kiosk.comforts.value).toEqual(['larger-text', 'two-switches']);
    kiosk.leaveToy();
    expect(kiosk.comforts.value).toEqual(['larger-text', 'two-switches']);
    clock.pass(CARRY_ON_MS);
    expect(kiosk.comforts.value).toEqual(['larger-text']);
  });

  it('takes the place of the school’s other switch: with both, one alone moves nothing', () => {
    const { kiosk } = setUp();
    kiosk.setSchool({ ...SAFE_DEFAULTS, comforts: ['two-switches'] });
    kiosk.begin().changeComfort('switch-scanning', true);
    kiosk.hide();
    expect(kiosk.comforts.value).toEqual(['switch-scanning']);
    expect(kiosk.beginTell().comforts.value).toEqual(['switch-scanning']);
  });

  it('is gone with the toy where there is nothing to carry on', () => {
    const { kiosk } = setUp();
    kiosk.begin().changeComfort('switch-scanning', true);
    kiosk.hide();
    expect(kiosk.comforts.value).toEqual(['switch-scanning']);
    kiosk.leaveToy();
    expect(kiosk.comforts.value).toEqual([]);
  });
});

describe('a language that a child picked', () => {
  const school = { ...SAFE_DEFAULTS, languages: ['en', 'cy'] };

  it('goes when nobody has begun with it', () => {
    const { clock, kiosk } = setUp();
    kiosk.setSchool(school);
    kiosk.setLanguage('cy');
    clock.pass(IDLE - 1);
    expect(kiosk.language.value).toBe('cy');
    clock.pass(1);
    expect(kiosk.language.value).toBe('en');
  });

  it('goes with the covered lesson', () => {
    const { clock, kiosk, inLesson } = setUp();
    kiosk.setSchool(school);
    kiosk.setLanguage('cy');
    inLesson();
    kiosk.hide();
    kiosk.leaveToy();
    expect(kiosk.language.value).toBe('cy');
    clock.pass(CARRY_ON_MS);
    expect(kiosk.language.value).toBe('en');
  });

  it('stays while they are there', () => {
    const { clock, kiosk } = setUp();
    kiosk.setSchool(school);
    kiosk.setLanguage('cy');
    clock.pass(IDLE - 1);
    const visit = kiosk.begin();
    clock.pass(IDLE - 1);
    kiosk.touched();
    clock.pass(IDLE - 1);
    expect(kiosk.visit.value).toBe(visit);
    expect(visit.language.value).toBe('cy');
  });
});

describe('what a visit that is covered keeps', () => {
  it('goes on in the toy with the switches of whoever plays with it, however long', () => {
    const { clock, kiosk, inLesson } = setUp();
    inLesson().changeComfort('switch-scanning', true);
    kiosk.hide();
    for (let passed = 0; passed <= CARRY_ON_MS; passed += 30_000) {
      clock.pass(30_000);
      kiosk.touched();
    }
    expect(kiosk.cover.value).toBe('toy');
    expect(kiosk.comforts.value).toContain('switch-scanning');
    kiosk.leaveToy();
    expect(kiosk.comforts.value).toEqual([]);
  });

  it('waits where a fast clock is set back while the screen is off', () => {
    const { clock, kiosk, inLesson } = setUp();
    const visit = inLesson();
    kiosk.putAway();
    clock.pass(5000);
    clock.jumpWall(-3 * 60_000);
    kiosk.lookedAt();
    expect(kiosk.away.value).toBe(visit);
  });
});

it('does not shut help that is read aloud where a class is waited for', () => {
  const { clock, kiosk, reading } = setUp();
  kiosk.setSchool({ ...SAFE_DEFAULTS, idleMinutes: 1 });
  const visit = kiosk.begin();
  visit.beginSession({ lesson: 2, language: 0, stops: true, handIn: false }, 'secrets', ['1', '2', '3', '4', '5']);
  visit.lessonEvent({ type: 'next' });
  visit.lessonEvent({ type: 'next' });
  expect(visit.isWaiting()).toBe(true);
  visit.openTell('help-now');
  kiosk.touched();
  reading.now = true;
  clock.pass(61_000);
  expect(visit.tell.value).toBeDefined();
});
