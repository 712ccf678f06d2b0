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

/** Rows as even as they come: the path never ends in a single lantern on a wide screen. */
function across(many: number): number {
  return many <= 5 ? many : Math.ceil(many / 2);
}

/** Upright by threes, so that a lantern is as large as three of them can be; four and ten go in pairs rather than leave one over. */
function acrossUpright(many: number): number {
  if (many <= 2) return many;
  return many === 4 || many === 10 ? 2 : 3;
}

/** What the style works out the size of a lantern from. */
function rowsOf(many: number) {
  const [wide, tall] = [across(many), acrossUpright(many)];
  return {
    '--wide': wide,
    '--wide-rows': Math.ceil(many / wide),
    '--tall': tall,
    '--tall-rows': Math.ceil(many / tall),
  };
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

/** The lessons of a band as lanterns along a path. Any of them may be taken: nothing is locked, nothing is counted. */
export function LessonMap({ band, lessons, done, current, recaps = 'none', onTurn, onChoose }: Props) {
  const t = useT('common');
  const Light = band === '11-13' ? MapLight : MapLantern;
  // The one that was walked last is seen to light. Nothing else moves here for longer than Lumi's first breaths.
  const lately = [...done].at(-1);
  const turn = recaps !== 'none' && onTurn && (
    <div class={css['turn']}>
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
          <ol class={css['path']} style={rowsOf(lessons.length)}>
            {lessons.map(({ id, title, about, minutes }, at) => (
              <li key={id} class={css['stop']}>
                <svg
                  class={css['stones']}
                  data-walked={done.has(id)}
                  viewBox="0 0 100 100"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                  focusable="false"
                >
                  <path
                    d={at % 2 === 0 ? 'M0 50Q50 70 100 50' : 'M0 50Q50 30 100 50'}
                    vector-effect="non-scaling-stroke"
                  />
                </svg>
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
        )}
      </div>
    </section>
  );
}
