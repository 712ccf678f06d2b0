import { useState } from 'preact/hooks';
import { AutumnGarden } from '../../art/toy/autumn-garden';
import { GustPicture, HolderPicture, LeafPicture } from '../../art/toy/leaves';
import { blow, freshLawn, hold, HOLDERS, tapHolder, type Holder, type Leaf } from '../../domain/toy/leaves';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import css from './leaves.module.css';
import toy from './toy.module.css';

/**
 * Leaves to put into a basket, a box and a bucket: by colour, by shape, by size or as they come. Nothing here is right
 * or wrong, and nothing is counted.
 */
export function Leaves() {
  const t = useT('toy');
  const [lawn, setLawn] = useState(freshLawn);
  const nameOf = ({ kind, colour, size }: Leaf) =>
    t('leaves.name', {
      kind: t(`leaves.kinds.${kind}`),
      colour: t(`colours.${colour}`),
      size: t(`leaves.sizes.${size}`),
    });
  const holderName = (holder: Holder) => {
    const name = t(`leaves.holders.${holder}`);
    const top = lawn.put[holder].at(-1);
    return top ? t('leaves.holder.some', { name, leaf: nameOf(top) }) : t('leaves.holder.empty', { name });
  };
  return (
    <>
      <div class={toy['meadow']}>
        <AutumnGarden />
      </div>
      <div class={css['play']}>
        <ul class={css['lawn']} aria-label={t('leaves.lawn')} key={lawn.gust}>
          {lawn.places.map((leaf, at) => (
            <li key={at} class={css['place']} aria-hidden={leaf ? undefined : true}>
              {leaf && (
                <button
                  key={leaf.id}
                  type="button"
                  class={css['leaf']}
                  data-answer
                  aria-pressed={leaf.id === lawn.held}
                  aria-label={nameOf(leaf)}
                  onClick={() => setLawn(hold(lawn, leaf.id))}
                >
                  <LeafPicture kind={leaf.kind} colour={leaf.colour} size={leaf.size} turn={leaf.turn} />
                </button>
              )}
            </li>
          ))}
        </ul>
        <div class={css['holders']} role="group" aria-label={t('leaves.piles')}>
          {HOLDERS.map((holder) => (
            <button
              key={holder}
              type="button"
              class={css['holder']}
              data-answer
              aria-label={holderName(holder)}
              onClick={() => setLawn(tapHolder(lawn, holder))}
            >
              <HolderPicture holder={holder} leaves={lawn.put[holder]} />
            </button>
          ))}
        </div>
      </div>
      <div class={css['foot']}>
        <p class={toy['hint']}>{t('leaves.hint')}</p>
        <Button before={<GustPicture />} onPress={() => setLawn(blow(lawn))}>
          {t('leaves.gust')}
        </Button>
      </div>
    </>
  );
}
