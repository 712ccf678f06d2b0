import { act, cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { BreatheStep } from '../../../../src/features/lesson/steps/breathe/breathe-step';
import { BREATH } from '../../../../src/features/lesson/steps/breathe/use-breath';
import type { StepViewProps } from '../../../../src/features/lesson/steps/step-view';
import { createFakeClock } from '../../../support/fake-clock';
import { breathe, breatheBesideScene } from '../../../support/steps/breathe';
import { viewProps } from '../../../support/steps/view-props';

afterEach(cleanup);

function show(more: Partial<StepViewProps<'breathe'>> = {}, step = breathe) {
  const clock = createFakeClock();
  const { container, unmount } = render(
    <BreatheStep {...viewProps(step).props} stillness={{ after: clock.after, reducedMotion: false }} {...more} />,
  );
  return {
    container,
    unmount,
    pass: (time: number) => act(() => clock.pass(time)),
    word: () => container.querySelector('[aria-live]')?.textContent,
    light: () => container.querySelector<SVGElement>('[data-phase]'),
  };
}

describe('breathe view', () => {
  it('turns from in to out and back, and then says what comes after', async () => {
    const { word, pass } = show();
    const words: unknown[] = [];
    for (const time of [BREATH.in, BREATH.out, BREATH.in, BREATH.out, 60_000]) {
      words.push(word());
      await pass(time);
    }
    words.push(word());
    expect(words).toEqual(['in', 'out', 'in', 'out', 'after', 'after']);
  });

  it('lets the light grow and shrink with the words', async () => {
    const { light, pass } = show();
    expect(light()?.dataset).toMatchObject({ phase: 'in', still: 'false' });
    await pass(BREATH.in);
    expect(light()?.dataset['phase']).toBe('out');
  });

  it('keeps the light still where less motion was asked for, and turns the words all the same', async () => {
    const clock = createFakeClock();
    const { light, word } = show({ stillness: { after: clock.after, reducedMotion: true } });
    expect(light()?.dataset['still']).toBe('true');
    await act(() => clock.pass(BREATH.in));
    expect(word()).toBe('out');
  });

  it('lets the child go on from the start, and shows no clock and no number', async () => {
    const { container, pass } = show();
    expect(screen.getByRole('button', { name: 'onward' })).toBeTruthy();
    expect(screen.queryByRole('timer')).toBeNull();
    await pass(BREATH.in);
    expect(container.textContent).not.toMatch(/\d/);
  });

  it('lets go of its clock when the child goes on', async () => {
    const cancelled: number[] = [];
    const { unmount } = show({ stillness: { after: (time) => () => cancelled.push(time), reducedMotion: false } });
    await act(() => void unmount());
    expect(cancelled).toEqual([BREATH.in]);
  });

  it('has Lumi rest in the light, but not for the oldest, and never next to harm', () => {
    const shapes = (more: Partial<StepViewProps<'breathe'>>, step = breathe) => {
      const { light, unmount } = show(more, step);
      const many = light()?.querySelectorAll('path').length ?? 0;
      unmount();
      return many;
    };
    expect(shapes({ band: '7-9' })).toBeGreaterThan(0);
    expect(shapes({ band: '11-13' })).toBe(0);
    expect(shapes({ band: '7-9' }, { ...breathe, scenario: true })).toBe(0);
  });

  it('shows a scene where there is one, with its words', () => {
    show({}, breatheBesideScene);
    expect(screen.getByRole('img', { name: 'scene' })).toBeTruthy();
  });

  it('reads heading, text and the word of the breath aloud', () => {
    const { container } = show();
    expect([...container.querySelectorAll('[data-say]')].map((say) => say.textContent)).toEqual([
      'heading',
      'text',
      'in',
    ]);
    expect(screen.queryByRole('img')).toBeNull();
  });
});
