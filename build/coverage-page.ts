import type { ConceptFile } from '../src/content/schema/concept';
import type { CurriculumRow } from '../src/content/schema/curriculum';
import { BANDS, typeOf, type Lesson } from '../src/content/schema/lesson';

interface Covered {
  lesson: Lesson;
  title: string;
}

const STATUS: Readonly<Record<CurriculumRow['status'], string>> = {
  verified: 'wording seen',
  'to-check': '**to be checked** against the text',
};

const FRAMEWORK: Readonly<Record<CurriculumRow['framework'], string>> = {
  'england-2019-primary': 'England: RSHE 2019, primary',
  'england-2025-primary': 'England: RSHE 2025, primary (in force from 1 September 2026)',
  'england-2019-secondary': 'England: RSHE 2019, secondary',
  'england-2025-secondary': 'England: RSHE 2025, secondary (in force from 1 September 2026)',
  'wales-rse': 'Wales: Relationships and Sexuality Education Code',
  'scotland-rshp': 'Scotland: Relationships, Sexual Health and Parenthood',
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** Lessons that serve a row of a curriculum, by band and title. */
function servedBy(row: CurriculumRow, lessons: readonly Covered[]): string {
  const own = lessons.filter(({ lesson }) => lesson.links?.includes(row.id));
  return own.length > 0 ? own.map(({ lesson, title }) => `${title} (${lesson.band})`).join('; ') : '–';
}

function frameworkTable(
  framework: CurriculumRow['framework'],
  rows: readonly CurriculumRow[],
  lessons: readonly Covered[],
) {
  const own = rows.filter((row) => row.framework === framework);
  return [
    `## ${FRAMEWORK[framework]}`,
    table(
      ['ours', 'in our own words', 'status', 'lessons'],
      own.map((row) => [row.id, row.says, STATUS[row.status], servedBy(row, lessons)]),
    ),
  ].join('\n\n');
}

function conceptTable({ threads, concepts }: ConceptFile, lessons: readonly Covered[]): string {
  const cell = (thread: string, band: (typeof BANDS)[number]) => {
    const ideas = concepts.filter((concept) => concept.thread === thread && concept.ideas[band]);
    const taught = ideas.map(({ id, ideas: own }) => {
      const by = lessons.filter(({ lesson }) => lesson.band === band && lesson.teaches.includes(id));
      return `${own[band]} *${by.map(({ title }) => title).join(', ') || 'not taught yet'}*`;
    });
    return taught.join('<br>') || '–';
  };
  return table(
    ['thread', ...BANDS],
    threads.map(({ id, name }) => [name, ...BANDS.map((band) => cell(id, band))]),
  );
}

/**
 * `docs/coverage.md`: which lesson serves which statement of a curriculum, and where each idea is taught.
 * @returns Markdown; a test fails when the file on disk is another
 */
export function coveragePage(
  lessons: readonly Covered[],
  rows: readonly CurriculumRow[],
  concepts: ConceptFile,
): string {
  const taught = lessons.filter(({ lesson }) => typeOf(lesson) === 'lesson');
  const frameworks = [...new Set(rows.map(({ framework }) => framework))];
  return `${[
    '# What the lessons cover',
    'Written by `node scripts/coverage.mjs`; do not edit. The statements are ours, in our own words, and so are their numbers. **Only those marked “wording seen” were held against a source**; the others come from summaries or memory and no school may rely on them before somebody has checked them.',
    ...frameworks.map((framework) => frameworkTable(framework, rows, taught)),
    '## The fifteen threads, by age',
    conceptTable(concepts, taught),
  ].join('\n\n')}\n`;
}
