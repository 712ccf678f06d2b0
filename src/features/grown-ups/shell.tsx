import type { ComponentChildren } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { Icon } from '../../art/icon';
import { useT } from '../../i18n/words-context';
import type { Updates } from '../../platform/updates';
import { Action } from './action';
import css from './shell.module.css';
import { useDay } from './use-day';
import type { Page } from './grown-ups.model';

interface Props {
  page: Page;
  /** Pages there is a button for, in their order; none before the gate is passed. */
  pages: readonly { page: Page; name: string }[];
  updates: Updates;
  /** Whether closing shuts a door that the PIN opened. */
  locks: boolean;
  /** What a printed page says of itself: the build, and the day (`2026-11-25`). */
  version: string;
  today: string;
  onOpen: (page: Page) => void;
  onClose: () => void;
  children: ComponentChildren;
}

/** What every page of this side has: the way to the others, what the tablet can do, and the honest line at the foot. */
export function Shell({ page, pages, updates, locks, version, today, onOpen, onClose, children }: Props) {
  const t = useT('teacher');
  const print = useT('print');
  const day = useDay();
  const nav = useId();
  // On a narrow screen alone: there the pages fold away, so that what a page says first is on the first screen.
  const [unfolded, setUnfolded] = useState(false);
  const [offline, setOffline] = useState(updates.state());
  useEffect(() => {
    setOffline(updates.state());
    return updates.onChange(setOffline);
  }, [updates]);

  return (
    <div class={css['shell']}>
      <header class={css['head']}>
        <p class={css['name']}>{t('appName')}</p>
        {pages.length > 0 && (
          <div class={css['fold']}>
            <button type="button" aria-expanded={unfolded} aria-controls={nav} onClick={() => setUnfolded(!unfolded)}>
              {t('nav.pages')}
            </button>
          </div>
        )}
        {pages.length > 0 && (
          <nav id={nav} class={css['nav']} data-unfolded={unfolded ? '' : undefined} aria-label={t('nav.label')}>
            {pages.map((entry) => (
              <button
                key={entry.page}
                type="button"
                data-urgent={entry.page === 'told' ? '' : undefined}
                aria-current={entry.page === page ? 'page' : undefined}
                onClick={() => {
                  setUnfolded(false);
                  onOpen(entry.page);
                }}
              >
                {entry.name}
              </button>
            ))}
          </nav>
        )}
        <div class={css['end']}>
          <p class={css['offline']}>
            {offline === 'ready' || offline === 'update-waiting' ? <Icon name="check" /> : <Icon name="warning" />}
            {t(`offline.${offline}`)}
          </p>
          <Action onPress={onClose}>{locks ? t('close') : t('leave')}</Action>
        </div>
      </header>
      <main class={css['main']}>{children}</main>
      <footer class={css['foot']}>
        <p>{t('notReviewed')}</p>
        <p class={css['made']}>{print('foot.made', { version, day: day(today) })}</p>
      </footer>
    </div>
  );
}
