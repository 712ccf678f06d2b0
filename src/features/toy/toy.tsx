import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Balloon, BALLOON_COLOURS, ToyBackdrop } from '../../art/toy/balloons';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import css from './toy.module.css';

interface Props {
  homeIcon: ComponentChildren;
  againIcon: ComponentChildren;
  onHome: () => void;
}

/**
 * What Hide shows: an ordinary toy, so that someone looking over a shoulder sees a child playing. Not a word or a
 * picture of the subject, no top bar, nothing that looks like hiding. Which balloons are popped is no child's
 * business but the toy's, so it may keep that itself.
 */
export function Toy({ homeIcon, againIcon, onHome }: Props) {
  const t = useT('common');
  const [popped, setPopped] = useState<ReadonlySet<string>>(new Set());
  return (
    <div class={css['toy']}>
      <div class={css['meadow']}>
        <ToyBackdrop />
      </div>
      <div class={css['bar']}>
        <Button before={homeIcon} focusKey="heading" onPress={onHome}>
          {t('home')}
        </Button>
        <h1 class="visually-hidden">{t('toy.heading')}</h1>
      </div>
      <div class={css['balloons']}>
        {BALLOON_COLOURS.map((colour) => (
          <button
            key={colour}
            type="button"
            class={css['balloon']}
            aria-pressed={popped.has(colour)}
            aria-label={t('toy.balloon', { colour: t(`toy.colours.${colour}`) })}
            onClick={() => setPopped((had) => new Set([...had, colour]))}
          >
            <Balloon colour={colour} popped={popped.has(colour)} />
          </button>
        ))}
      </div>
      <div class={css['foot']}>
        {popped.size < BALLOON_COLOURS.length ? (
          <p class={css['hint']}>{t('toy.pop')}</p>
        ) : (
          <Button before={againIcon} onPress={() => setPopped(new Set())}>
            {t('toy.again')}
          </Button>
        )}
      </div>
    </div>
  );
}
