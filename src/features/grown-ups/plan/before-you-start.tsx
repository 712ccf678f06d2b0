import { useEffect, useRef, useState } from 'preact/hooks';
import type { Band } from '../../../content/schema/lesson';
import { useT } from '../../../i18n/words-context';
import { Action } from '../action';
import { Choices } from '../choices';
import page from '../page.module.css';
import { Points } from '../points';
import css from './plan.module.css';

/** What has to be ready around a first lesson (curriculum research, section 4, 'Before'). */
const POINTS = ['dsl', 'adults', 'parents', 'rules', 'absent', 'calm', 'time'] as const;

interface Props {
  band: Band;
  /** The list was ticked, now or before. */
  ready: boolean;
  open: boolean;
  /** What was to be started when the list came in between, in words. */
  asked: string | undefined;
  onOpen: (open: boolean) => void;
  onTicked: () => void;
  onGo: () => void;
}

/** The list that comes before a band's first lesson: to tick until it was, to read from then on. */
export function BeforeYouStart({ band, ready, open, asked, onOpen, onTicked, onGo }: Props) {
  const t = useT('plan');
  const teacher = useT('teacher');
  const heading = useRef<HTMLHeadingElement>(null);
  const end = useRef<HTMLDivElement>(null);
  const [ticked, setTicked] = useState<readonly (typeof POINTS)[number][]>([]);
  const ticking = !ready || ticked.length > 0;

  // It opens in the way of something: who pressed that must not look for what happened.
  useEffect(() => {
    if (asked === undefined || !open) return;
    heading.current?.scrollIntoView({ block: 'center' });
    heading.current?.focus({ preventScroll: true });
  }, [asked, open]);

  const all = ticked.length === POINTS.length;
  useEffect(() => {
    if (all) end.current?.scrollIntoView({ block: 'nearest' });
  }, [all]);

  const tick = (next: typeof ticked) => {
    setTicked(next);
    if (next.length === POINTS.length) onTicked();
  };

  return (
    <div class={css['before']}>
      <div class={page['row']}>
        {ready && <p>{t('before.ticked')}</p>}
        <Action expanded={open} onPress={() => onOpen(!open)}>
          {open ? t('before.hide') : ready ? t('before.again') : t('before.open')}
        </Action>
      </div>
      {open && (
        <>
          <h3 ref={heading} tabIndex={-1}>
            {t('before.heading', { band: teacher(`school.lessons.band.${band}`) })}
          </h3>
          {ticking ? (
            <>
              <Choices
                kind="checkbox"
                legend={asked === undefined ? t('before.lead') : t('before.first')}
                choices={POINTS.map((point) => ({ value: point, words: t(`before.points.${point}`) }))}
                chosen={ticked}
                onChosen={tick}
              />
              <div class={page['row']} ref={end}>
                <p role="status">{all && <strong>{t('before.done')}</strong>}</p>
                {all && asked !== undefined && (
                  <Action tone="main" onPress={onGo}>
                    {asked}
                  </Action>
                )}
              </div>
            </>
          ) : (
            <Points texts={POINTS.map((point) => t(`before.points.${point}`))} />
          )}
        </>
      )}
    </div>
  );
}
