import { useRef, useState } from 'preact/hooks';
import { Stamp, StampGhost } from '../../art/toy/stamps';
import {
  fold,
  moveBy,
  placeAt,
  PAPER,
  STEP,
  wander,
  WINGS,
  type Brush,
  type Place,
  type Sheet,
} from '../../domain/toy/sheet';
import { useT } from '../../i18n/words-context';
import css from './paper.module.css';

interface Props {
  sheet: Sheet;
  brush: Brush;
  /** Whether what is on the paper is seen six times, as in a kaleidoscope. */
  mirrors: boolean;
  onPut: (place: Place) => void;
  /** What somebody who does not see the paper should hear. */
  onSay: (words: string) => void;
}

const SHEET = 'toy-sheet';
const WING = 'toy-wing';
const TURNS = Array.from({ length: WINGS / 2 }, (_, at) => (at * 720) / WINGS);
/** Where the mirrors stand. */
const LINES = 'M-2000 0H2000M-1000-1732L1000 1732M-1000 1732L1000-1732';

/** The paper is one big button: a tap puts a shape where the finger was, Enter where the arrows have led. */
export function Paper({ sheet, brush, mirrors, onPut, onSay }: Props) {
  const t = useT('toy');
  const paper = useRef<HTMLButtonElement>(null);
  const [steered, setSteered] = useState<Place>();
  const cursor = steered ?? wander(sheet.length);
  const boxOf = (element: Element) => element.getBoundingClientRect();

  const press = (event: MouseEvent) => {
    if (!paper.current) return;
    // A key, or whoever presses for a child who cannot use a hand, has no place of its own.
    const byHand = event.detail > 0;
    onPut(byHand ? placeAt(boxOf(paper.current), event.clientX, event.clientY) : cursor);
  };
  const move = (event: KeyboardEvent) => {
    const to = paper.current && moveBy(event.key, cursor, boxOf(paper.current));
    if (!to) return;
    event.preventDefault();
    setSteered(to);
    onSay(t('shapes.at', { across: steps(to.x), down: steps(to.y) }));
  };
  return (
    <button
      ref={paper}
      type="button"
      class={css['paper']}
      aria-label={t('shapes.paper')}
      onClick={press}
      onKeyDown={move}
    >
      <svg viewBox={`${-PAPER / 2} ${-PAPER / 2} ${PAPER} ${PAPER}`} aria-hidden="true" focusable="false">
        {mirrors ? (
          <>
            <path d={LINES} stroke="var(--line)" stroke-width="4" stroke-dasharray="6 22" stroke-linecap="round" />
            <defs>
              <clipPath id={WING}>
                <path d="M-3-3H3000V5206z" />
              </clipPath>
              <g id={SHEET} clip-path={`url(#${WING})`}>
                {sheet.map(({ id, ...stamp }) => (
                  <Stamp key={id} {...stamp} {...fold(stamp)} />
                ))}
              </g>
            </defs>
            {TURNS.flatMap((turn) => [
              <use key={turn} href={`#${SHEET}`} transform={`rotate(${turn})`} />,
              <use key={`over-${turn}`} href={`#${SHEET}`} transform={`rotate(${turn}) scale(1 -1)`} />,
            ])}
          </>
        ) : (
          sheet.map(({ id, ...stamp }) => <Stamp key={id} {...stamp} />)
        )}
        <g class={css['cursor']}>
          <StampGhost shape={brush.shape} size={brush.size} {...cursor} />
        </g>
      </svg>
      {sheet.length === 0 && <span class={css['hint']}>{t('shapes.hint')}</span>}
    </button>
  );
}

/** Counted from the middle, which is nought. */
const steps = (units: number) => Math.round(units / STEP);
