import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { SymbolsContext, type SymbolOf } from './symbols-context';
import css from './words.module.css';

interface Props {
  text: string;
}

/** Words and what stands between them. A hyphen or an apostrophe belongs to its word. */
const PIECES = /([\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*)/u;

/** A word with a hyphen in it, as the one this work is about: a child who learns to read does not know 'grown-' and 'up' for it. */
const HYPHENED = /(\p{L}+(?:-\p{L}+)+)/u;

const unbroken = (text: string) =>
  text.split(HYPHENED).map((piece, at) =>
    // A name of two long ones must part where the card is narrow.
    at % 2 === 1 && piece.length < 12 ? (
      <span key={at} class={css['unbroken']}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );

function withSymbols(text: string, symbolOf: SymbolOf): ComponentChildren[] {
  // The odd pieces are words.
  const pieces = text.split(PIECES);
  const shown: ComponentChildren[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] ?? '';
    const pair = `${piece}${pieces[at + 1] ?? ''}${pieces[at + 2] ?? ''}`;
    const ofPair = at % 2 === 1 && pieces[at + 1] === ' ' ? symbolOf(pair.toLowerCase()) : undefined;
    const picture = ofPair ?? (at % 2 === 1 ? symbolOf(piece.toLowerCase()) : undefined);
    if (picture === undefined) {
      shown.push(unbroken(piece));
      continue;
    }
    shown.push(
      <ruby key={at} class={css['word']}>
        {ofPair ? pair : piece}
        <rt>
          <img src={picture} alt="" draggable={false} />
        </rt>
      </ruby>,
    );
    if (ofPair) at += 2;
  }
  return shown;
}

/** Plain words, with a small picture under those that have one where symbols were asked for. The words themselves stay one text. */
export function Words({ text }: Props) {
  const symbolOf = useContext(SymbolsContext);
  return <>{symbolOf ? withSymbols(text, symbolOf) : unbroken(text)}</>;
}
