import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { Balloon, BALLOON_COLOURS } from '../../art/toy/balloons';
import { ToyHills } from '../../art/toy/hills';
import { ToyPicture } from '../../art/toy/toy-picture';
import { ensureWords } from '../../i18n/i18n';
import { useT, useWords } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import type * as Rest from './more-toys';
import css from './toy.module.css';

interface Props {
  homeIcon: ComponentChildren;
  onHome: () => void;
}

const TOYS = ['balloons', 'shapes', 'leaves'] as const;
export type ToyName = (typeof TOYS)[number];

/**
 * What Hide shows: an ordinary toy, so that someone looking over a shoulder sees a child playing. Not a word or a
 * picture of the subject, no top bar, nothing that looks like hiding. It always begins with balloons, which need no
 * other file: they cover a lesson in the same turn. The rest comes after; where it cannot be had, these balloons stay, and
 * one that was popped comes back at a tap. What was played is no child's business but the toy's, so it may keep that
 * itself, and it goes with it.
 */
export function Toy({ homeIcon, onHome }: Props) {
  const t = useT('common');
  const { i18n, language } = useWords();
  const [popped, setPopped] = useState<Readonly<Record<string, boolean>>>({});
  const [picked, setPicked] = useState<ToyName>('balloons');
  const [rest, setRest] = useState<typeof Rest>();
  // Again with each pick: a file that could not be read may be there now.
  useLayoutEffect(() => {
    Promise.all([import('./more-toys'), ensureWords(i18n, language, 'toy')]).then(
      ([more]) => setRest(more),
      () => undefined,
    );
  }, [picked]);
  const toy = rest ? picked : 'balloons';
  return (
    <div class={css['toy']}>
      <div class={css['meadow']}>
        <ToyHills />
        {rest && <rest.ToyFarm />}
      </div>
      <div class={css['bar']}>
        <Button before={homeIcon} focusKey="heading" onPress={onHome}>
          {t('home')}
        </Button>
        <h1 class="visually-hidden">{t(`toy.${toy}`)}</h1>
        {TOYS.map((one) => (
          <Button key={one} before={<ToyPicture toy={one} />} pressed={one === toy} onPress={() => setPicked(one)}>
            {t(`toy.${one}`)}
          </Button>
        ))}
      </div>
      {rest ? (
        <rest.MoreToys toy={toy} popped={popped} Balloon={Balloon} />
      ) : (
        <>
          <div class={css['balloons']}>
            {BALLOON_COLOURS.map((colour) => (
              <button
                key={colour}
                type="button"
                class={css['balloon']}
                aria-pressed={!!popped[colour]}
                aria-label={t('toy.balloon', { colour: t(`toy.colours.${colour}`) })}
                onClick={() => setPopped({ ...popped, [colour]: !popped[colour] })}
              >
                <Balloon colour={colour} popped={popped[colour]} />
              </button>
            ))}
          </div>
          <div class={css['foot']}>
            <p class={css['hint']}>{t('toy.pop')}</p>
          </div>
        </>
      )}
    </div>
  );
}
