import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Lesson as LessonData, Step } from '../../../src/content/schema/lesson';
import { stepWordKeys } from '../../../src/content/word-keys';
import { beginLesson, lessonAfter, type LessonState } from '../../../src/domain/lesson-machine';
import { GO_ON } from '../../../src/domain/steps/go-on';
import { AGAIN, CHECK, NOT_SURE } from '../../../src/domain/steps/outcome';
import { Lesson } from '../../../src/features/lesson/lesson';
import { createWords } from '../../../src/i18n/i18n';
import { WordsContext } from '../../../src/i18n/words-context';
import { bodyClues } from '../../support/steps/body-clues';
import { breathe } from '../../support/steps/breathe';
import { chooseOne, chooseSeveral } from '../../support/steps/choose';
import { matchFeelings } from '../../support/steps/match';
import { remember } from '../../support/steps/remember';
import { sayIt } from '../../support/steps/say-it';
import { spotInChat } from '../../support/steps/spot';
import { shortStory, story } from '../../support/steps/story';
import { tellMe, tellMeScenario } from '../../support/steps/tell-me';
import { saying } from '../../support/saying';

afterEach(cleanup);

const calmChoice: Step = { id: 'calm-choice', kind: 'choose', pick: 'one', options: chooseOne.options };
const STEPS: Step[] = [
  tellMe,
  chooseOne,
  calmChoice,
  chooseSeveral,
  matchFeelings,
  spotInChat,
  bodyClues,
  story,
  sayIt,
  breathe,
  tellMeScenario,
  shortStory,
  remember,
];
const lesson: LessonData = {
  id: 'practice',
  band: '7-9',
  version: 1,
  order: 1,
  minutes: 8,
  teaches: ['telling'],
  steps: STEPS,
};

/** Words that are their own keys, so that a test reads what was asked for. */
function words() {
  const i18n = createWords();
  const bundle: Record<string, string> = {};
  for (const step of STEPS)
    for (const key of stepWordKeys(step)) bundle[`steps.${step.id}.${key}`] = `${step.id} ${key}`;
  i18n.addResourceBundle('en', 'lessons/practice', {}, true);
  for (const [key, text] of Object.entries(bundle)) i18n.addResource('en', 'lessons/practice', key, text);
  return { i18n, language: 'en' };
}

const state = (step: string, ...taps: string[]): LessonState => {
  const begun = { ...beginLesson(STEPS.map(({ id }) => id)), at: STEPS.findIndex(({ id }) => id === step) };
  return taps.reduce<LessonState>((had, id) => lessonAfter(had, { type: 'tap', id }), begun);
};

function show(at: LessonState, more: Partial<ComponentProps<typeof Lesson>> = {}) {
  const calls = { onAnswer: vi.fn<(id: string) => void>(), onNext: vi.fn<() => void>(), onBack: vi.fn<() => void>() };
  const shared = words();
  const view = (now: LessonState) => (
    <WordsContext.Provider value={shared}>
      <Lesson
        lesson={lesson}
        state={now}
        stillness={{ after: () => () => undefined, reducedMotion: true }}
        {...calls}
        {...more}
      />
    </WordsContext.Provider>
  );
  const { rerender, ...rest } = render(view(at));
  return { ...rest, ...calls, go: (now: LessonState) => rerender(view(now)) };
}
const button = (name: string) => screen.queryByRole('button', { name });
const feedback = () => [...screen.getByRole('status').querySelectorAll('[data-say]')].map((say) => say.textContent);
const lumi = () => screen.getByRole('status').querySelector('svg[viewBox^="-110"]');

describe('a lesson', () => {
  it('shows the step it is at, with the words of that step', () => {
    show(state('kai-tells'));
    expect(screen.getByRole('heading', { name: 'kai-tells heading' })).toBeTruthy();
  });

  it('goes on where the step is complete, and not before', async () => {
    const { onNext, go } = show(state('heavy-secret'));
    expect(button('Next')).toBeNull();
    go(state('heavy-secret', 'keep'));
    await userEvent.click(screen.getByRole('button', { name: 'Next' }));
    expect(onNext).toHaveBeenCalledOnce();
    expect(button('Next')?.dataset['focus']).toBe('next');
  });

  it("lets 'Not sure' go on as well", () => {
    show(state('heavy-secret', NOT_SURE));
    expect(button('Next')).not.toBeNull();
    expect(feedback()).toEqual(['heavy-secret notSure', 'heavy-secret notFault']);
  });

  it('goes back from the second step on', async () => {
    const { onBack, go } = show(state('kai-tells'));
    expect(button('Back')).toBeNull();
    go(state('heavy-secret'));
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(onBack).toHaveBeenCalledOnce();
  });

  it('hands on what a child taps', async () => {
    const { onAnswer } = show(state('heavy-secret'));
    await userEvent.click(screen.getByRole('button', { name: 'heavy-secret options.tell.label' }));
    expect(onAnswer.mock.calls).toEqual([['tell']]);
  });

  describe('kind words', () => {
    it.each(['keep', 'tell'])("say in a scenario that it is not the child's fault, whatever was tapped (%s)", (tap) => {
      show(state('heavy-secret', tap));
      expect(feedback()).toEqual([`heavy-secret options.${tap}.feedback`, 'heavy-secret notFault']);
    });

    it('say it where a scenario only tells, and where a story or a rehearsal ends', () => {
      const { go } = show(state('kai-and-the-game'));
      expect(feedback()).toEqual(['kai-and-the-game notFault']);
      go(state('ana-and-the-paints', GO_ON, 'tell'));
      expect(feedback()).toEqual(['ana-and-the-paints notFault']);
      go(state('leo-tells', NOT_SURE, GO_ON, NOT_SURE, GO_ON, NOT_SURE, GO_ON));
      expect(feedback()).toEqual(['leo-tells notFault']);
    });

    it('do not speak of fault where nothing happened', () => {
      show(state('calm-choice', 'keep'));
      expect(feedback()).toEqual(['calm-choice options.keep.feedback']);
    });

    it('are said again at each tap, for who hears them: a second tap on a message is a wish to hear it once more', () => {
      const { go } = show(state(spotInChat.id, 'delete'));
      const words = () => screen.getByText(saying(`${spotInChat.id} targets.delete.feedback`));
      const first = words();
      go(state(spotInChat.id, 'delete', 'delete'));
      expect(words()).not.toBe(first);
    });

    it('keep quiet while nothing was answered', () => {
      show(state('heavy-secret'));
      expect(feedback()).toEqual([]);
    });

    it('have Lumi beside them, but never next to harm and never for the oldest', () => {
      const { go, unmount } = show(state('calm-choice', 'keep'));
      expect(lumi()).not.toBeNull();
      go(state('heavy-secret', 'keep'));
      expect(lumi()).toBeNull();
      unmount();
      show(state('calm-choice', 'keep'), { lesson: { ...lesson, band: '11-13' } });
      expect(lumi()).toBeNull();
    });
  });

  describe("'Look again'", () => {
    it('is offered beside words that think, and gives back AGAIN', async () => {
      const { onAnswer } = show(state('heavy-secret', 'keep'));
      await userEvent.click(screen.getByRole('button', { name: 'Look again' }));
      expect(onAnswer.mock.calls).toEqual([[AGAIN]]);
    });

    it.each([
      [chooseSeveral.id, ['listens', 'helps', CHECK]],
      [spotInChat.id, ['only-me', 'delete', CHECK]],
      [bodyClues.id, ['tummy', CHECK]],
      [matchFeelings.id, matchFeelings.pairs.flatMap(({ id }) => [`left:${id}`, `right:${id}`])],
    ])('makes a step that is closed as it was, also where all fits (%s)', (step, taps) => {
      const { go, container } = show(state(step));
      const fresh = container.innerHTML;
      go(state(step, ...taps));
      expect(button('Look again')).not.toBeNull();
      expect(container.innerHTML).not.toBe(fresh);
      go(state(step, ...taps, AGAIN));
      expect(container.innerHTML).toBe(fresh);
    });

    it('is not offered where there is nothing to look at again', () => {
      const { go } = show(state('heavy-secret', 'tell'));
      expect(button('Look again')).toBeNull();
      go(state('short', GO_ON, GO_ON));
      expect(button('Look again')).toBeNull();
    });

    it('stays within reach where the ending says no more words', () => {
      const quiet = {
        ...lesson,
        steps: lesson.steps.map((step) => (step.id === story.id ? { ...story, scenario: undefined } : step)),
      };
      show(state('ana-and-the-paints', GO_ON, 'tell'), { lesson: quiet as LessonData });
      expect(feedback()).toEqual([]);
      expect(button('Look again')).not.toBeNull();
    });
  });

  describe('for its age', () => {
    const calm = (band: LessonData['band'], ...taps: string[]) => {
      const shown = show(state('calm-choice', ...taps), { lesson: { ...lesson, band } });
      const lumis = shown.container.querySelectorAll('svg[viewBox^="-110"]').length;
      return { ...shown, lumis };
    };

    it('has Lumi ask for the youngest, but not next to harm', () => {
      const { lumis, unmount } = calm('4-5');
      expect(lumis).toBe(1);
      unmount();
      const { container } = show(state('heavy-secret'), { lesson: { ...lesson, band: '4-5' } });
      expect(container.querySelectorAll('svg[viewBox^="-110"]')).toHaveLength(0);
      expect(screen.getByRole('heading', { name: 'heavy-secret ask' })).toBeTruthy();
    });

    it('leaves Lumi where it asked when kind words come: the bubble lost its speaker', () => {
      const { lumis } = calm('4-5', 'keep');
      expect(lumis).toBe(1);
      expect(lumi()).toBeNull();
    });

    it.each(['5-7', '7-9', '9-11', '11-13'] as const)('asks without Lumi for %s', (band) => {
      expect(calm(band).lumis).toBe(0);
    });

    it.each([
      ['4-5', true],
      ['5-7', true],
      ['7-9', false],
      ['9-11', false],
      ['11-13', false],
    ] as const)('for %s shows the way on as a sign alone: %s', (band, signOnly) => {
      calm(band, 'tell');
      for (const name of ['Next', 'Back'])
        expect(screen.getByRole('button', { name }).querySelector('.visually-hidden') !== null).toBe(signOnly);
    });

    it('gives the oldest rows with a round box where one is picked, and younger ones pictures', () => {
      const rows = calm('11-13').container.querySelectorAll('[data-shape="row"] [data-box="round"]');
      expect(rows).toHaveLength(chooseOne.options.length + 1);
      cleanup();
      expect(calm('7-9').container.querySelector('[data-box]')).toBeNull();
    });
  });

  describe('focus', () => {
    it('moves to where a new step begins', () => {
      const { go } = show(state('kai-tells'));
      go(state('heavy-secret'));
      expect(document.activeElement?.textContent).toBe('heavy-secret ask');
    });

    it('stays on a card that was tapped', () => {
      const { go } = show(state('heavy-secret'));
      const card = screen.getByRole('button', { name: 'heavy-secret options.keep.label' });
      card.focus();
      go(state('heavy-secret', 'keep'));
      expect(document.activeElement).toBe(card);
    });

    it("goes back to the question after 'Look again', which has gone", () => {
      const { go } = show(state('heavy-secret', 'keep'));
      button('Look again')?.focus();
      go(state('heavy-secret', 'keep', AGAIN));
      expect(document.activeElement?.textContent).toBe('heavy-secret ask');
    });
  });

  it('refuses a state of another lesson, so that the kind error screen takes over', () => {
    expect(() => show(beginLesson(['elsewhere']))).toThrow("Lesson 'practice' has no step 'elsewhere'");
  });
});
