import type { ComponentChildren } from 'preact';
import { FirstIcon } from '../art/first-icon';
import { useT } from '../i18n/words-context';
import { Button } from '../ui/button';
import css from './top-bar.module.css';

interface CornerProps {
  onHide: () => void;
  /** Undefined where 'Who can I tell?' stands large on the screen itself, or is open. */
  onTell: (() => void) | undefined;
  /** Signs without words, for those who do not read yet. */
  wordless?: boolean | undefined;
}

/** Help and Hide, in their corner. */
function Corner({ onHide, onTell, wordless }: CornerProps) {
  const t = useT('common');
  return (
    <div class={css['side']} data-end>
      {onTell && (
        <Button tone="tell" before={<FirstIcon name="tell" />} wordless={wordless} onPress={onTell}>
          {t('tell')}
        </Button>
      )}
      <Button before={<FirstIcon name="hide" />} wordless={wordless} onPress={onHide}>
        {t('hide')}
      </Button>
    </div>
  );
}

interface Props extends CornerProps {
  /** Undefined on the welcome screen, where Home is. */
  onHome: (() => void) | undefined;
  /** The button that reads aloud. */
  listen: ComponentChildren;
  /** More for the start side: language and the grown-ups' door on the welcome screen. */
  start?: ComponentChildren;
  /** Lights of the path, or a heading. */
  middle?: ComponentChildren;
  /** Once more over a question, where somebody may come in too: Listen, help and Hide exactly where they are, and the rest not seen. */
  over?: boolean;
}

/**
 * The same bar on every screen of the child's side. Hide is always in the same corner and help is always beside it
 * (WCAG 3.2.6): a child who needs either must not have to look for it.
 */
export function TopBar({ onHome, listen, start, middle, over, ...corner }: Props) {
  const t = useT('common');
  return (
    <header class={css['bar']} data-over={over || undefined}>
      <div class={css['side']}>
        {onHome && (
          <Button before={<FirstIcon name="home" />} label={t('home')} wordless={corner.wordless} onPress={onHome} />
        )}
        {listen}
        {start && <div class={css['start']}>{start}</div>}
      </div>
      <div class={css['middle']}>{middle}</div>
      <Corner {...corner} />
    </header>
  );
}
