import { FIRST_PATHS, Sign } from './first-icon';

const PATHS = {
  ...FIRST_PATHS,
  back: 'M19.5 12h-15M11 5.5L4.5 12l6.5 6.5',
  again: 'M5 12a7 7 0 1 0 2.3-5.2L5 9M5 4v5h5',
  check: 'M4.5 12.5l5 5l10-11',
  'not-sure':
    'M7 19.5c-6 0-6-7-1.7-7.8C3.5 5.5 11 2 14 6.2c4-1 7 3 4.7 6.3c4 1.3 3 7-1.7 7zM9.8 9.7a2.3 2.3 0 1 1 3.4 2c-.8.5-1.1.9-1.1 1.8M12.1 16.5h.01',
  language: 'M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM3.5 9.5h17M3.5 14.5h17M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  close: 'M6 6l12 12M18 6L6 18',
  plus: 'M12 5v14M5 12h14',
  person: 'M12 11.5a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5c0-9 15-9 15 0',
  phone:
    'M7 3.5l2.5.5l1 4l-2 1.8c1.2 2.5 3.2 4.5 5.7 5.7l1.8-2l4 1l.5 2.5c0 2-1.5 3.5-3.5 3.5C10 20.5 3.5 14 3.5 7C3.5 5 5 3.5 7 3.5z',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 0 0 0-17zM12 7.5V12l3.2 2.2',
  school:
    'M3 20V11.5h4.5M21 20V11.5h-4.5M7.5 20V8.5L12 5.5l4.5 3V20zM2 20h20M12 5.5V2h3.5v1.8H12M10.5 20v-3.5h3V20M12 11h.01',
  heart: 'M12 20C-1 12 4.5 3 12 8c7.5-5 13 4 0 12z',
  hand: 'M7 13.5V7a1.5 1.5 0 0 1 3 0v4V4.7a1.5 1.5 0 0 1 3 0V11V5.7a1.5 1.5 0 0 1 3 0V12V8.7a1.5 1.5 0 0 1 3 0V15c0 4-2.5 6-6 6c-4 0-5.3-1.7-7-4.5l-2-3.3c-.9-1.6 1-2.7 2.2-1.4z',
  tap: 'M8 14V4.2a1.7 1.7 0 0 1 3.4 0V11l5 .9a2.4 2.4 0 0 1 2 2.4v1.2c0 3.6-2 5.8-5.5 5.8c-2.8 0-4.4-1.3-5.7-3.6l-2-3.5c-.8-1.4.8-2.6 2-1.4z',
  lock: 'M7 10.5h10q2 0 2 2v6q0 2-2 2H7q-2 0-2-2v-6q0-2 2-2zM8 10.5V8a4 4 0 0 1 8 0v2.5M12 14.5v2',
  printer:
    'M7 8.5v-5h10v5M7 17H5q-1.5 0-1.5-1.5v-5.5Q3.5 8.5 5 8.5h14q1.5 0 1.5 1.5v5.5Q20.5 17 19 17h-2M7 14h10v6.5H7z',
  warning: 'M12 4.5q.8 0 1.3.8l7.2 12.7q.7 1.5-1 1.5h-15q-1.7 0-1-1.5L10.7 5.3q.5-.8 1.3-.8zM12 10v4.5M12 17h.01',
} as const;

export type IconName = keyof typeof PATHS;
export const ICON_NAMES = Object.keys(PATHS) as IconName[];

const TURNED: readonly IconName[] = ['next', 'back', 'again', 'listen'];

/** Any of the small drawn signs, for pieces that come after the first screen (see first-icon.tsx). */
export function Icon({ name }: { name: IconName }) {
  return <Sign path={PATHS[name]} turned={TURNED.includes(name)} />;
}
