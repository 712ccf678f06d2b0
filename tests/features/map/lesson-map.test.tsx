import { cleanup, render, screen } from '@testing-library/preact';
import { userEvent } from '@testing-library/user-event';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LessonMap } from '../../../src/features/map/lesson-map';
import { PICTURE_OF } from '../../../src/features/map/lesson-pictures';
import { LESSONS } from '../../content/support/lessons';

afterEach(cleanup);

const lessons = [
  { id: 'feelings', title: 'My feelings', about: 'What feelings tell us.', minutes: 8 },
  { id: 'secrets', title: 'Secrets and surprises', about: 'Which secrets to tell.', minutes: 9 },
  { id: 'online', title: 'Safe online', about: 'People we only know online.', minutes: 7 },
];

const show = (more: Partial<ComponentProps<typeof LessonMap>> = {}) => {
  const onChoose = vi.fn<(id: string) => void>();
  return {
    ...render(<LessonMap band="7-9" lessons={lessons} done={new Set()} onChoose={onChoose} {...more} />),
    onChoose,
  };
};
const lanterns = () => screen.getAllByRole('button');

describe('the map of lessons', () => {
  it('shows every lesson in order, each with its title to be read aloud', () => {
    show();
    expect(lanterns().map((lantern) => lantern.querySelector('[data-say]')?.textContent)).toEqual(
      lessons.map(({ title }) => title),
    );
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
  });

  it('locks nothing', async () => {
    const { onChoose } = show();
    await userEvent.click(screen.getByRole('button', { name: 'Safe online' }));
    screen.getByRole('button', { name: 'My feelings' }).focus();
    await userEvent.keyboard('{Enter}');
    expect(onChoose.mock.calls).toEqual([['online'], ['feelings']]);
  });

  it('lights what was walked in this visit, and says so', () => {
    show({ done: new Set(['secrets']) });
    expect(lanterns().map((lantern) => lantern.getAttribute('aria-label'))).toEqual([
      null,
      'Secrets and surprises, lit',
      null,
    ]);
    expect(lanterns().map((lantern) => lantern.querySelector('[data-lit]')?.getAttribute('data-lit'))).toEqual([
      'false',
      'true',
      'false',
    ]);
  });

  it('says what a lesson is about, and how long it takes, to a child who cannot see the map', () => {
    const { container } = show();
    const about = container.ownerDocument.getElementById(lanterns()[1]?.getAttribute('aria-describedby') ?? '');
    expect(about?.textContent).toBe('Which secrets to tell. 9 minutes');
  });

  it('has Lumi wait at the current lesson, but not for the oldest', () => {
    const lumis = (band: '7-9' | '11-13') => {
      const { container, unmount } = show({ band, current: 'secrets' });
      const at = lanterns().map((lantern) => lantern.querySelector('svg[viewBox^="-110"]') !== null);
      expect(container.querySelector('[aria-current="step"]')).toBe(lanterns()[1]);
      unmount();
      return at;
    };
    expect(lumis('7-9')).toEqual([false, true, false]);
    expect(lumis('11-13')).toEqual([false, false, false]);
  });

  it('has an evening of its own for each age, and lights without a face or a handle for the oldest', () => {
    const looks = (['4-5', '5-7', '7-9', '9-11', '11-13'] as const).map((band) => {
      const { container, unmount } = show({ band });
      const drawn = [...container.querySelectorAll('svg[viewBox="0 0 1280 1280"]')].map((svg) => svg.innerHTML);
      const lantern = lanterns()[0]?.querySelector('svg')?.innerHTML;
      unmount();
      return { drawn, lantern };
    });
    expect(new Set(looks.map(({ drawn }) => drawn[0])).size).toBe(5);
    expect(new Set(looks.map(({ lantern }) => lantern)).size).toBe(2);
    expect(looks[4]?.lantern).not.toBe(looks[0]?.lantern);
  });

  it('lights the stones behind a lesson that was walked, and shows the last of them lighting', () => {
    const { container } = show({ done: new Set(['online', 'feelings']) });
    const stones = [...container.querySelectorAll('[data-walked]')].map((one) => one.getAttribute('data-walked'));
    expect(stones).toEqual(['true', 'false', 'true']);
    const lately = lanterns().map((lantern) => lantern.querySelector('[data-lately="true"]') !== null);
    expect(lately).toEqual([true, false, false]);
  });

  it.each([
    [1, '1', '1', '1', '1'],
    [4, '4', '1', '2', '2'],
    [5, '5', '1', '3', '2'],
    [6, '3', '2', '3', '2'],
    [9, '5', '2', '3', '3'],
    [10, '5', '2', '2', '5'],
  ])('lays %i lessons in rows of at most %s, %s of them, and upright of %s, %s of them', (many, ...rows) => {
    const path = Array.from({ length: many }, (_, at) => ({
      id: `l${at}`,
      title: `Title ${at}`,
      about: 'About.',
      minutes: 8,
    }));
    show({ lessons: path });
    const { style } = screen.getByRole('list').parentElement!;
    expect(['--wide', '--wide-rows', '--tall', '--tall-rows'].map((name) => style.getPropertyValue(name))).toEqual(
      rows,
    );
  });

  it('leads on from the end of a row to the next, lit when the lesson it leads to was walked, and nowhere behind the last', () => {
    const path = Array.from({ length: 7 }, (_, at) => ({ id: `l${at}`, title: `${at}`, about: 'About.', minutes: 8 }));
    const { container } = show({ lessons: path, done: new Set(['l6']) });
    const bends = (lay: string) =>
      [...container.querySelectorAll<SVGElement>(`[data-lay="${lay}"]`)].map(({ dataset }) => [
        dataset['kind'],
        dataset['walked'],
      ]);
    expect(bends('wide')).toEqual([
      ['out', 'false'],
      ['back', 'false'],
    ]);
    expect(bends('tall')).toEqual([
      ['out', 'false'],
      ['back', 'false'],
      ['out', 'true'],
      ['back', 'true'],
    ]);
    // Where a bend leads to it, nothing comes from its side; a lantern that is last has nothing that leads away.
    const stops = screen.getAllByRole('listitem');
    expect(stops.map(({ dataset }) => dataset['turns'])).toEqual([
      undefined,
      undefined,
      undefined,
      'tall',
      'wide',
      undefined,
      'tall',
    ]);
    expect(stops.map((stop) => stop.querySelectorAll('[data-kind]').length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
  });

  it('has a picture in each lantern of those who read nothing, and a number in all others', () => {
    const youngest = LESSONS.filter(({ lesson }) => lesson.band === '4-5' && lesson.type !== 'check');
    expect(youngest.length).toBeGreaterThan(5);
    expect(youngest.filter(({ lesson }) => !PICTURE_OF[lesson.id]).map(({ lesson }) => lesson.id)).toEqual([]);
    const path = youngest.map(({ lesson: { id } }) => ({ id, title: id, about: 'About.', minutes: 5 }));
    const { unmount } = show({ band: '4-5', lessons: path });
    const small = () => lanterns().map((lantern) => lantern.querySelector('[data-small]')?.getAttribute('data-small'));
    expect(new Set(small())).toEqual(new Set(['true']));
    unmount();
    show();
    expect(new Set(small())).toEqual(new Set(['false']));
  });

  it('starts at its heading', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Light the path' }).dataset['focus']).toBe('heading');
  });
});

describe('a map with nothing on it', () => {
  it('says so kindly, and where to look instead', () => {
    show({ lessons: [] });
    expect(screen.getByText(/No lessons here yet/).hasAttribute('data-say')).toBe(true);
    expect(screen.queryByRole('list')).toBeNull();
    cleanup();
    show();
    expect(screen.queryByText(/No lessons here yet/)).toBeNull();
  });
});
