import { Icon } from '../../art/icon';
import { Lumi } from '../../art/lumi';
import { MapBackdrop } from '../../art/map-backdrop';
import { MapLantern, MapLight } from '../../art/map-lantern';
import type { Band } from '../../content/schema/lesson';
import { AIR_OF } from '../../domain/air';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { GlassPicture } from './glass-picture';
import css from './lesson-map.module.css';
import { type LessonPicture, PICTURE_OF } from './lesson-pictures';
import { across, acrossUpright, inRows, type Rows } from './rows';

interface MapLesson {
  id: string;
  title: string;
  /** One sentence on what it is about, for a child who cannot see the map. */
  about: string;
  minutes: number;
}

interface Props {
  band: Band;
  /** In the order of the path. */
  lessons: readonly MapLesson[];
  /** Lessons walked to their end in this visit: only they are lit, and only until the tablet is passed on. */
  done: ReadonlySet<string>;
  /** Where Lumi waits. */
  current?: string | undefined;
  /** The short ones that come weeks later have a map of their own: `here` is it, `there` leads to it. */
  recaps?: 'here' | 'there' | 'none' | undefined;
  onTurn?: (() => void) | undefined;
  onChoose: (id: string) => void;
}

/** What the style works out the size of a lantern from. */
function sizesOf(wide: Rows, tall: Rows) {
  return { '--wide': wide.across, '--wide-rows': wide.rows, '--tall': tall.across, '--tall-rows': tall.rows };
}

/** The ways of laying rows in which a lantern begins one: there a bend leads to it, and nothing from its side. */
function turnsOf(at: number, wide: Rows, tall: Rows): string | undefined {
  const begins = ({ bends }: Rows) => bends.some(({ to }) => to === at);
  return [begins(wide) && 'wide', begins(tall) && 'tall'].filter(Boolean).join(' ') || undefined;
}

interface BendProps {
  rows: Rows;
  /** Which of the two ways to lay the rows it belongs to. */
  lay: 'wide' | 'tall';
  walked: (at: number) => boolean;
  ground: keyof typeof OUT;
}

/** Where the path comes back to begin the next row. Both halves start where they meet, so that no two stones lie closer there. */
function Bends({ rows: { bends }, lay, walked, ground }: BendProps) {
  return (
    <>
      {bends.map(({ to, out, back, width }) => {
        const half = Math.round(100 / width);
        return [
          <Stones
            key={`${to}-out`}
            kind="out"
            lay={lay}
            place={out}
            high={to % 2 === 0}
            walked={walked(to)}
            d={OUT[ground]}
          />,
          <Stones
            key={`${to}-back`}
            kind="back"
            lay={lay}
            place={back}
            high={to % 2 === 1}
            walked={walked(to)}
            d={BACK[ground](half)}
          />,
        ];
      })}
    </>
  );
}

interface StonesProps {
  kind: 'on' | 'out' | 'back';
  lay?: BendProps['lay'];
  place?: string;
  /** A bend meets a lantern that hangs higher. */
  high?: boolean;
  walked: boolean;
  d: string;
}

/** A piece of the path. All begin and end behind a lantern, or where two of them meet. */
function Stones({ kind, lay, place, high, walked, d }: StonesProps) {
  return (
    <svg
      class={css['stones']}
      data-kind={kind}
      data-lay={lay}
      data-high={high}
      data-walked={walked}
      style={place && { gridArea: place }}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} vector-effect="non-scaling-stroke" />
    </svg>
  );
}

interface InGlassProps {
  picture: LessonPicture | undefined;
  number: number;
  lit: boolean;
}

/** What shows in a lantern's glass: its picture, with its number on the foot, or its number alone. */
function InGlass({ picture, number, lit }: InGlassProps) {
  return (
    <>
      {picture && (
        <span class={css['picture']} data-lit={lit}>
          <GlassPicture picture={picture} />
        </span>
      )}
      <span class={css['number']} data-lit={lit} data-small={!!picture} aria-hidden="true">
        {number}
      </span>
    </>
  );
}

/** From lantern to lantern of a row: every other one hangs higher. */
const DOWN = 'M0 0C50 0 50 100 100 100';
const UP = 'M0 100C50 100 50 0 100 0';
/** From the middle between two rows to the edge of the page, and up to the last lantern. */
const OUT = {
  hilly: 'M0 100C30 100 44 95 64 95C88 95 100 92 100 76V56C100 20 84 0 50 0',
  // Never quite level: there the seam of two pieces would show by half a pixel.
  plain: 'M0 100L64 98C88 97.5 100 92 100 76V56C100 20 84 0 50 0',
};

/** Back, round, and on to the first lantern of the next row, which is `at` of a hundred from where it turns. */
const BACK = {
  hilly(at: number): string {
    const turn = at * 0.3;
    const step = (100 - turn) / 4;
    const [first, second] = [100 - step, 100 - step * 3];
    const over = [
      `C${100 - step / 2} 0 ${first + step / 2} 5 ${first} 5`,
      `C${first - step} 5 ${second + step}-5 ${second}-5`,
      `C${second - step / 2}-5 ${turn + step / 2} 0 ${turn} 0`,
    ];
    return `M100 0${over.join('')}C${at * 0.1} 0 0 7 0 24V40C0 76 ${at * 0.4} 100 ${at} 100`;
  },
  plain: (at: number) => `M100 0L${at * 0.3} 5C${at * 0.1} 5.5 0 10 0 26V42C0 76 ${at * 0.4} 100 ${at} 100`,
};

/** The lessons of a band as lanterns along a path. Any of them may be taken: nothing is locked, nothing is counted. */
export function LessonMap({ band, lessons, done, current, recaps = 'none', onTurn, onChoose }: Props) {
  const t = useT('common');
  const [Light, ground] = band === '11-13' ? ([MapLight, 'plain'] as const) : ([MapLantern, 'hilly'] as const);
  const [wide, tall] = [
    inRows(lessons.length, across(lessons.length)),
    inRows(lessons.length, acrossUpright(lessons.length)),
  ];
  const walked = (at: number) => done.has(lessons[at]?.id ?? '');
  // The one that was walked last is seen to light. Nothing else moves here for longer than Lumi's first breaths.
  const lately = [...done].at(-1);
  const turn = recaps !== 'none' && onTurn && (
    <div class={css['turn']} data-turn>
      <Button before={<Icon name={recaps === 'here' ? 'back' : 'again'} />} onPress={onTurn}>
        {t(recaps === 'here' ? 'map.toLessons' : 'map.toRecaps')}
      </Button>
    </div>
  );
  return (
    <section class={css['map']}>
      <div class={css['night']}>
        <MapBackdrop air={AIR_OF[band]} />
      </div>
      <div class={css['way']}>
        <div class={css['head']}>
          <div class={css['heading']}>
            <Say as="h1" size="huge" text={t(recaps === 'here' ? 'map.recaps' : 'map.heading')} focusKey="heading" />
          </div>
          {turn}
        </div>
        {lessons.length === 0 ? (
          <div class={css['heading']}>
            <Say text={t('bands.none')} />
          </div>
        ) : (
          <div class={css['path']} style={sizesOf(wide, tall)}>
            <Bends rows={wide} lay="wide" walked={walked} ground={ground} />
            <Bends rows={tall} lay="tall" walked={walked} ground={ground} />
            <ol class={css['stops']}>
              {lessons.map(({ id, title, about, minutes }, at) => (
                <li
                  key={id}
                  class={css['stop']}
                  style={{ '--wide-place': wide.places[at], '--tall-place': tall.places[at] }}
                  data-turns={turnsOf(at, wide, tall)}
                >
                  <Stones kind="on" walked={done.has(id)} d={at % 2 === 0 ? DOWN : UP} />
                  <button
                    type="button"
                    class={css['lesson']}
                    data-answer
                    aria-label={done.has(id) ? t('map.done', { title }) : undefined}
                    aria-describedby={`about-${id}`}
                    aria-current={id === current ? 'step' : undefined}
                    onClick={() => onChoose(id)}
                  >
                    <span class={css['lantern']}>
                      {id === lately && <Light lit={false} current={false} />}
                      <span class={css['light']} data-lately={id === lately}>
                        <Light lit={done.has(id)} current={id === current} />
                      </span>
                      <InGlass picture={PICTURE_OF[id]} number={at + 1} lit={done.has(id)} />
                      {id === current && band !== '11-13' && (
                        <span class={css['lumi']}>
                          <Lumi mood="happy" />
                        </span>
                      )}
                    </span>
                    <span class={css['title']} data-say>
                      {title}
                    </span>
                  </button>
                  <p id={`about-${id}`} class="visually-hidden">
                    {about} {t('map.minutes', { minutes })}
                  </p>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </section>
  );
}
