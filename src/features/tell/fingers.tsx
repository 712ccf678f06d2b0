import { useLayoutEffect, useRef } from 'preact/hooks';
import { FINGERS, HelpingHand } from '../../art/hand';
import { Lumi } from '../../art/lumi';
import type { SchoolPerson } from '../../domain/school';
import { onFingers } from '../../domain/tell';
import { AdultFace } from './adult-face';
import css from './fingers.module.css';
import { useAdultName } from './use-adult-name';
import { useTellWords } from './tell-words';

interface Props {
  picks: readonly string[];
  people: readonly SchoolPerson[];
  onTakeOff: (id: string) => void;
}

/** The hand with the adults picked on its fingers, in order. A tap on one takes it off. */
export function Fingers({ picks, people, onTakeOff }: Props) {
  const t = useTellWords();
  const nameOf = useAdultName(people);
  const adults = onFingers(picks, people);
  const hand = useRef<HTMLDivElement>(null);
  const before = useRef(adults.length);
  const tapped = useRef(0);

  // The finger just emptied was the one with the focus: without this, a keyboard starts again at the top of the page. Who has moved
  // to it is named.
  useLayoutEffect(() => {
    const fewer = adults.length < before.current;
    before.current = adults.length;
    const focused = document.activeElement;
    if (!fewer || (focused?.isConnected && focused !== document.body)) return;
    const left = hand.current?.querySelectorAll('button');
    (left?.[Math.min(tapped.current, left.length - 1)] ?? hand.current)?.focus({ preventScroll: true });
  }, [adults.length]);

  return (
    // Left to right in every language: a drawn hand does not turn round with the words.
    <div class={css['hand']} dir="ltr" role="group" aria-label={t('hand.label')} tabIndex={-1} ref={hand}>
      <HelpingHand />
      <div class={css['palm']}>
        <Lumi mood="kind" />
      </div>
      {FINGERS.map(({ x, y }, at) => {
        const adult = adults[at];
        const place = { '--x': `${x}%`, '--y': `${y}%` };
        return adult ? (
          <button
            // A hasty second tap must not take the next adult off, who has moved to this finger.
            key={adult.id}
            type="button"
            class={css['finger']}
            style={place}
            aria-label={t('hand.takeOff', { who: nameOf(adult) })}
            onClick={() => {
              tapped.current = at;
              onTakeOff(adult.id);
            }}
          >
            <AdultFace adult={adult} />
          </button>
        ) : (
          <span key={`empty ${at}`} class={css['finger']} style={place} data-empty />
        );
      })}
    </div>
  );
}
