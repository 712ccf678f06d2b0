import { renderToStaticMarkup } from 'preact-render-to-string';
import { CAST } from '../src/art/cast';
import { Portrait } from '../src/art/portrait';
import { Scene } from '../src/art/scene/scene';
import { typeOf, type Lesson } from '../src/content/schema/lesson';
import type { Picture } from '../src/content/schema/scene';
import { readingOf, type ReadAnswer, type ReadScreen } from '../src/domain/reading';
import { OBJECT_URLS } from 'virtual:lantern-objects';

/** A lesson with its English words by dotted key. */
export interface Reviewed {
  lesson: Lesson;
  words: ReadonlyMap<string, string>;
}

const STYLE = `
:root{color:#22304a;font:16px/1.45 Andika,'Trebuchet MS',sans-serif}body{max-inline-size:1000px;margin:24px auto;padding-inline:16px}
h1,h2,h3{line-height:1.2}h2{border-block-start:4px solid #ffc44d;padding-block-start:12px;margin-block-start:48px;break-before:page}
.screen{display:grid;grid-template-columns:300px 1fr;gap:16px;padding-block:14px;border-block-start:1px solid #e8dcc6;break-inside:avoid}
.scene svg{inline-size:300px;block-size:auto;border-radius:12px}.scene p{font-size:13px;color:#44516e;margin-block:4px}
.where{font-size:13px;color:#44516e;margin:0}.say{margin-block:4px}mark{background:#ffe7a8}
table{border-collapse:collapse;inline-size:100%;font-size:15px}td{border-block-start:1px solid #e8dcc6;padding:4px 8px 4px 0;vertical-align:top}td:first-child{inline-size:42%;font-weight:700}
td svg,td img{inline-size:34px;block-size:34px;vertical-align:middle;margin-inline-end:6px}.always{background:#e0f4ef;padding:4px 8px;border-radius:8px}.fits{color:#12605d;font-size:13px}
nav ol{columns:2}`;

/** Paragraphs and the marked phrase, as `Say` shows them. */
const Text = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((paragraph) => (
      <p class="say">{paragraph.split('**').map((part, at) => (at % 2 === 1 ? <mark>{part}</mark> : part))}</p>
    ))}
  </>
);

function Small({ picture }: { picture: Picture | undefined }) {
  if (picture?.is === 'object') return <img src={OBJECT_URLS[picture.what]} alt="" />;
  if (picture?.is === 'person')
    return <Portrait look={CAST[picture.who]} feeling={picture.feeling} pose={picture.pose} seen={picture.seen} />;
  return null;
}

function Answer({ label, picture, says, fits, to }: ReadAnswer) {
  return (
    <tr>
      <td>
        <Small picture={picture} />
        {label}
        {fits && <span class="fits"> (fits)</span>}
      </td>
      <td>
        {says.map((text) => (
          <Text text={text} />
        ))}
        {to && <p class="where">leads to: {to}</p>}
      </td>
    </tr>
  );
}

function Screen({ step, part, kind, scene, sceneSays, says, answers, always, teaches, checks }: ReadScreen) {
  return (
    <section class="screen">
      <div class="scene">
        {scene && <Scene {...scene} />}
        {sceneSays && <p>{sceneSays}</p>}
      </div>
      <div>
        <p class="where">
          {[step, part].filter(Boolean).join(' / ')} · {kind}
          {teaches.length > 0 && ` · teaches ${teaches.join(', ')}`}
          {checks.length > 0 && ` · checks ${checks.join(', ')}`}
        </p>
        {says.map((text) => (
          <Text text={text} />
        ))}
        {answers.length > 0 && (
          <table>
            {answers.map((answer) => (
              <Answer {...answer} />
            ))}
          </table>
        )}
        {always && <p class="always">With every answer: {always}</p>}
      </div>
    </section>
  );
}

function OneLesson({ lesson, words }: Reviewed) {
  return (
    <article>
      <h2 id={lesson.id}>
        {lesson.band}: {words.get('title')}
      </h2>
      <p>
        {words.get('about')} · {typeOf(lesson)} {lesson.order} · {lesson.minutes} minutes · version {lesson.version} ·{' '}
        {lesson.id}
      </p>
      {readingOf(lesson, (key) => words.get(key), 'Not sure').map((screen) => (
        <Screen key={`${screen.step} ${screen.part}`} {...screen} />
      ))}
    </article>
  );
}

/**
 * One printable page with every screen of every lesson, its words, feedback and branches, in order: what a DSL or a parent reads
 * before children do.
 * @returns a whole HTML document that needs no other file
 * @throws for words that are missing
 */
export function reviewPage(lessons: readonly Reviewed[], version: string): string {
  const body = renderToStaticMarkup(
    <>
      <h1>Lantern {version}: everything a child may see or hear in the lessons</h1>
      <p>
        Not yet reviewed by a safeguarding professional. Numbers of helplines are in ‘Who can I tell?’ and not in the
        lessons. An answer marked (fits) is one the lesson would be glad of; no answer is called wrong.
      </p>
      <nav>
        <ol>
          {lessons.map(({ lesson, words }) => (
            <li key={lesson.id}>
              <a href={`#${lesson.id}`}>
                {lesson.band}: {words.get('title')}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      {lessons.map((one) => (
        <OneLesson key={one.lesson.id} {...one} />
      ))}
    </>,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lantern ${version}: all lessons</title><style>${STYLE}</style><body>${body}</body></html>\n`;
}
