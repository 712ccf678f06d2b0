/** Strokes on a grid of 24; every icon is one path, so that it takes the colour of the words beside it. */
export const FIRST_PATHS = {
  home: 'M3.5 11.5L12 4l8.5 7.5M6 9.5V20h12V9.5M10 20v-5.5h4V20',
  listen: 'M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM15.5 9a4.5 4.5 0 0 1 0 6M18 6a8.5 8.5 0 0 1 0 12',
  stop: 'M8 6h8q2 0 2 2v8q0 2-2 2H8q-2 0-2-2V8q0-2 2-2z',
  hide: 'M3 10c4.5 6.5 13.5 6.5 18 0M12 15v3.5M6.8 13.4L4.8 16M17.2 13.4l2 2.6',
  tell: 'M12 4c-5 0-9 3-9 7.2c0 2.4 1.3 4.4 3.3 5.7L5.5 20.5l4.2-2.3c.8.1 1.5.2 2.3.2c5 0 9-3 9-7.2S17 4 12 4zM8.5 11h.01M12 11h.01M15.5 11h.01',
  next: 'M4.5 12h15M13 5.5l6.5 6.5l-6.5 6.5',
  'grown-ups':
    'M8.5 11a3.2 3.2 0 1 0 0-6.4a3.2 3.2 0 0 0 0 6.4zM2.5 20c0-8 12-8 12 0M15.5 11.3a2.8 2.8 0 1 0-.8-5.4M17 14c2.9.4 4.5 2.6 4.5 6',
  comforts:
    'M4 7.5h8.5M17.5 7.5H20M15 5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5zM4 16.5h2.5M11.5 16.5H20M9 14a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z',
  lantern:
    'M9 6a3 3 0 0 1 6 0M7.5 6.5h9M8 9h8q1.5 0 1.5 1.5v6Q17.5 18 16 18H8q-1.5 0-1.5-1.5v-6Q6.5 9 8 9zM8 21h8M12 11.2c2 2 2 4 0 4.3c-2-.3-2-2.3 0-4.3z',
  code: 'M5 3.5h4.5q1.5 0 1.5 1.5v4.5Q11 11 9.5 11H5q-1.5 0-1.5-1.5V5Q3.5 3.5 5 3.5zM16.8 3.5l3.7 3.7l-3.7 3.7l-3.7-3.7zM7.2 13.5a3.6 3.6 0 1 0 0 7.2a3.6 3.6 0 0 0 0-7.2zM13.5 20.5l3.5-6.5l3.5 6.5z',
} as const;

interface SignProps {
  path: string;
  /** An arrow, or a sound that goes out: it carries `data-directional`, by which the styles turn it round in right-to-left scripts. */
  turned?: boolean | undefined;
}

/** A small drawn sign. Hidden from screen readers: the words beside it say what it means. */
export function Sign({ path, turned }: SignProps) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="24"
      height="24"
      aria-hidden="true"
      focusable="false"
      data-directional={turned ? '' : undefined}
    >
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        stroke-width="2.2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

/** The signs of the first screen and its bar alone: a slow line waits for every byte of these. All others are in icon.tsx. */
export function FirstIcon({ name }: { name: keyof typeof FIRST_PATHS }) {
  return <Sign path={FIRST_PATHS[name]} turned={name === 'next' || name === 'listen'} />;
}
