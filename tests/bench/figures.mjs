/** @returns the value below which a share of the values lies, by the nearest rank. Throws when there are none. */
export function rank(values, share) {
  if (values.length === 0) throw new Error('Nothing was measured.');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (rank(sorted, 0.5) + sorted[half]) / 2 : rank(sorted, 0.5);
};

export const least = (values) => Math.min(...values);
export const most = (values) => Math.max(...values);

const number = (value) => (value >= 100 || Number.isInteger(value) ? value.toFixed(0) : value.toFixed(1));

/** `412 (398–440) ms` */
export function spread(values, unit, middle = median) {
  const [low, mid, high] = [least(values), middle(values), most(values)].map(number);
  return (values.length === 1 ? `${mid} ${unit}` : `${mid} (${low}–${high}) ${unit}`).trim();
}

/**
 * One line of the table.
 * @param than what Lantern is held against, named
 * @param aim the ratio Lantern should not pass; none where there is only something to know
 * @param middle which of the values stands for all
 */
export function compare({ figure, than, unit = 'ms', theirs, ours, aim, middle = median }) {
  const ratio = middle(ours) / middle(theirs);
  return {
    figure,
    than: `${than} ${spread(theirs, unit, middle)}`,
    lantern: spread(ours, unit, middle),
    ratio: `${ratio.toFixed(2)}×`,
    aim: aim === undefined ? '–' : `≤ ${aim}×`,
    verdict: aim === undefined ? '–' : ratio <= aim ? 'meets the aim' : 'does not',
  };
}

const HEADINGS = {
  figure: 'figure',
  than: 'held against',
  lantern: 'Lantern',
  ratio: 'ratio',
  aim: 'aim',
  verdict: 'verdict',
};

/** The rows as a table that reads well in a terminal and is Markdown too. */
export function table(rows) {
  const keys = Object.keys(HEADINGS);
  const widths = keys.map((key) => Math.max(...[HEADINGS, ...rows].map((row) => row[key].length)));
  const line = (row) => `| ${keys.map((key, at) => row[key].padEnd(widths[at])).join(' | ')} |`;
  return [line(HEADINGS), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join('\n');
}
