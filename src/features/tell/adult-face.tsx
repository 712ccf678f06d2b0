import { Portrait } from '../../art/portrait';
import type { Adult } from '../../domain/tell';
import { ADULT_LOOKS } from './adult-looks';
import { schoolPortrait } from '../../art/school-portraits';

interface Props {
  adult: Adult;
}

/** A drawn face for an adult of the hand: calm, as somebody who has time. */
export function AdultFace({ adult }: Props) {
  const look = adult.person ? schoolPortrait(adult.person.portrait) : ADULT_LOOKS[adult.kind];
  return <Portrait look={look} feeling="calm" crop="close" />;
}
