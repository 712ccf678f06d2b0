import { compare, rank } from './figures.mjs';

/** What Lantern is held to, as a ratio to a page that does the least it can. */
export const AIMS = { paint: 1.1, coldStep: 1.35, offline: 1.25, taps: 1.25 };

/** @param time the times of all runs, by subject and goal */
export function startRows(way, time) {
  const row = (figure, goal, than, aim) =>
    compare({ figure: `${way} start: ${figure}`, than, theirs: time(than, goal), ours: time('lantern', goal), aim });
  const aims =
    way === 'cold'
      ? { paint: AIMS.paint, step: AIMS.coldStep }
      : { paint: AIMS.offline, button: AIMS.offline, step: AIMS.offline };
  return [
    row('first paint', 'paint', 'static', aims.paint),
    row('first paint', 'paint', 'bare'),
    row('first button works', 'button', 'bare', aims.button),
    row('choice of lessons shown', 'choice', 'bare'),
    row('first step shown', 'step', 'bare', aims.step),
  ];
}

const p98 = (all) => rank(all, 0.98);

export function tapRows(taps) {
  const row = (figure, what, kind, { aim, middle } = {}) => {
    const values = (name) => taps[name].filter((tap) => !kind || tap.kind === kind).map((tap) => tap[what]);
    return compare({ figure, than: 'bare', theirs: values('bare'), ours: values('lantern'), aim, middle });
  };
  const { taps: aim } = AIMS;
  return [
    row('tap to feedback, p50', 'latency', undefined, { aim }),
    row('tap to feedback, p98', 'latency', undefined, { aim, middle: p98 }),
    row('main thread per answer', 'work', undefined, { aim }),
    row('- of it script', 'script'),
    row('- of it style', 'style'),
    row('- of it layout', 'layout'),
    ...[...new Set(taps.lantern.map(({ kind }) => kind))].flatMap((kind) => [
      row(`${kind}: tap to feedback`, 'latency', kind),
      row(`${kind}: main thread per answer`, 'work', kind),
    ]),
  ];
}

const HELD = [
  { what: 'kilobytes', name: 'heap', unit: 'kB' },
  { what: 'nodes', name: 'DOM nodes', unit: '' },
  { what: 'listeners', name: 'listeners', unit: '' },
];

/** @param visits after how many visits was looked; only what the last of them added can be a leak, the rest is warming up */
export function memoryRows({ bare, lantern }, visits) {
  const held = ({ what, name, unit }) =>
    [0, visits.length - 1].map((at) =>
      compare({
        figure: `${name} after ${visits[at]} visit${visits[at] === 1 ? '' : 's'}`,
        than: 'bare',
        unit,
        theirs: [bare[at][what]],
        ours: [lantern[at][what]],
      }),
    );
  const added = (found, what) => (found.at(-1)[what] - found.at(-2)[what]) / (visits.at(-1) - visits.at(-2));
  const growth = ({ what, name, unit }) => ({
    figure: `${name} added by each of the last ${visits.at(-1) - visits.at(-2)} visits`,
    than: `bare ${added(bare, what).toFixed(2)} ${unit}`,
    lantern: `${added(lantern, what).toFixed(2)} ${unit}`,
    ratio: '–',
    aim: '–',
    verdict: '–',
  });
  return [...HELD.flatMap(held), ...HELD.map(growth)];
}
