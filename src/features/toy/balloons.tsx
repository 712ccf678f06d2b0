import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { BalloonProps } from '../../art/toy/balloons';
import { Blooms, KindBalloon } from '../../art/toy/more-balloons';
import { BALLOON_COLOURS, bloomsOf, colourOf, kindOf } from '../../domain/toy/balloon-row';
import { useT } from '../../i18n/words-context';
import rising from './balloons.module.css';
import css from './toy.module.css';

export interface BalloonsProps {
  /** Popped before this was there: the next ones rise at once. */
  popped: Readonly<Record<string, boolean>>;
  /** The drawing of the first moment, handed on: importing it here would take it, and more, out of the first script. */
  Balloon: ComponentType<BalloonProps>;
}

/** Balloons without an end: where one is popped another of another kind rises, and a flower grows in the meadow. */
export function Balloons({ popped, Balloon }: BalloonsProps) {
  const common = useT('common');
  const t = useT('toy');
  const [pops, setPops] = useState<readonly number[]>(() =>
    BALLOON_COLOURS.flatMap((colour, at) => (popped[colour] ? [at] : [])),
  );
  return (
    <>
      <div class={css['meadow']}>
        <Blooms grow={rising['grow']} blooms={bloomsOf(pops)} />
      </div>
      <div class={css['balloons']}>
        {BALLOON_COLOURS.map((first, at) => {
          const times = pops.filter((one) => one === at).length;
          const kind = kindOf(at, times);
          const colour = colourOf(at, times);
          return (
            <button
              key={first}
              type="button"
              class={`${css['balloon']} ${rising['place']}`}
              data-answer
              data-again
              aria-label={t('balloons.name', { kind: t(`balloons.kinds.${kind}`), colour: t(`colours.${colour}`) })}
              onClick={() => setPops((had) => [...had, at])}
            >
              {times > 0 && (
                <span key={`puff-${times}`} class={rising['puff']}>
                  <Balloon colour={colourOf(at, times - 1)} popped />
                </span>
              )}
              <span key={times} class={times > 0 ? rising['rise'] : undefined}>
                {kind === 'round' ? <Balloon colour={colour} /> : <KindBalloon kind={kind} colour={colour} />}
              </span>
            </button>
          );
        })}
      </div>
      <div class={css['foot']}>
        <p class={css['hint']}>{common('toy.pop')}</p>
      </div>
    </>
  );
}
