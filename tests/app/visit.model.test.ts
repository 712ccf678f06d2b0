import { describe, expect, it } from 'vitest';
import { createVisit } from '../../src/app/visit.model';

const fresh = () => createVisit({ language: 'en', band: '7-9' });

describe('createVisit', () => {
  it('begins on the welcome screen with nothing in it', () => {
    const visit = fresh();
    expect(visit.screen.value).toEqual({ name: 'welcome' });
    expect(visit.lesson.value).toBeUndefined();
    expect(visit.done.value.size).toBe(0);
    expect(visit.tell.value).toBeUndefined();
  });

  it('walks a lesson to its end and lights its lantern', () => {
    const visit = fresh();
    visit.chooseBand('7-9');
    expect(visit.screen.value).toEqual({ name: 'map' });
    visit.beginLesson('secrets', ['one', 'two']);
    visit.lessonEvent({ type: 'next' });
    visit.lessonEvent({ type: 'next' });
    expect(visit.screen.value).toEqual({ name: 'end', lesson: 'secrets' });
    expect(visit.lesson.value).toBeUndefined();
    expect([...visit.done.value]).toEqual(['secrets']);
  });

  it('begins with the comforts of the school, and changes them for this child alone', () => {
    const school = ['larger-text', 'dark-room'] as const;
    const visit = createVisit({ language: 'en', band: '7-9', comforts: school });
    expect(visit.comforts.value).toEqual(school);
    visit.changeComfort('high-contrast', true);
    visit.changeComfort('larger-text', false);
    expect(visit.comforts.value).toEqual(['high-contrast']);
    expect(createVisit({ language: 'en', band: '7-9', comforts: school }).comforts.value).toEqual(school);
    expect(fresh().comforts.value).toEqual([]);
  });

  it('forgets the answers of a lesson that is left', () => {
    const visit = fresh();
    visit.beginLesson('secrets', ['one']);
    visit.lessonEvent({ type: 'tap', id: 'keep' });
    visit.go({ name: 'map' });
    expect(visit.lesson.value).toBeUndefined();
    visit.lessonEvent({ type: 'next' });
    expect(visit.screen.value).toEqual({ name: 'map' });
  });

  it('keeps the lesson’s place under Who can I tell?, and forgets the picks when that is shut', () => {
    const visit = fresh();
    visit.beginLesson('secrets', ['one', 'two']);
    visit.lessonEvent({ type: 'next' });
    visit.openTell();
    visit.changeTell({ picks: ['grandma'] });
    visit.openTell('help-now');
    expect(visit.tell.value).toEqual({ page: 'help-now', picks: ['grandma'], words: undefined });
    visit.closeTell();
    expect(visit.lesson.value?.at).toBe(1);
    visit.changeTell({ picks: ['dad'] });
    expect(visit.tell.value).toBeUndefined();
    visit.openTell();
    expect(visit.tell.value?.picks).toEqual([]);
  });

  it('waits at no stop that a late tablet has been let past', () => {
    const visit = fresh();
    const session = { lesson: 2, language: 0, stops: true, handIn: false };
    visit.beginSession(session, 'secrets', ['one', 'two', 'three', 'four', 'five']);
    visit.lessonEvent({ type: 'next' });
    expect(visit.isWaiting()).toBe(false);
    visit.lessonEvent({ type: 'next' });
    expect(visit.isWaiting()).toBe(true);
    visit.passStop(2);
    for (let at = 2; at < 5; at += 1) {
      expect(visit.isWaiting()).toBe(false);
      visit.lessonEvent({ type: 'next' });
    }
  });

  it('runs a session: held for the class, handed in at the end, gone with the lesson', () => {
    const visit = fresh();
    const session = { lesson: 60, language: 0, stops: true, handIn: true };
    visit.onEnded((lesson, { taps }) => `${lesson} ${taps['one']?.length}`);
    visit.passStop(1);
    expect(visit.session.value).toBeUndefined();
    visit.beginSession(session, 'check', ['one']);
    visit.passStop(1);
    expect(visit.session.value).toEqual({ ...session, passed: 1 });
    visit.lessonEvent({ type: 'tap', id: 'yes' });
    visit.lessonEvent({ type: 'next' });
    expect(visit.screen.value).toEqual({ name: 'hand-in', lesson: 'check', text: 'check 1' });
    expect(visit.lesson.value).toBeUndefined();
    visit.beginLesson('secrets', ['one']);
    expect(visit.session.value).toBeUndefined();
  });
});

it('keeps the group that a code has chosen before the set-up was read', () => {
  const visit = createVisit({ language: 'en', band: '7-9' });
  visit.chooseBand('4-5');
  visit.startFrom({ language: 'cy', band: '9-11' });
  expect([visit.band.value, visit.language.value]).toEqual(['4-5', 'cy']);
});
