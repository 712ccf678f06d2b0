import type { ComponentProps } from 'preact';
import { Icon } from '../../../art/icon';
import type { Band } from '../../../content/schema/lesson';
import type { AnswerCard } from '../../../ui/answer-card';
import { isYoung } from '../../../domain/ages';
import { chosenMark } from './chosen-mark';

type Look = Pick<ComponentProps<typeof AnswerCard>, 'shape' | 'box' | 'mark'>;

/**
 * How a band's answers look. The young get pictures with a word under them, the oldest rows of words; a tick is shown only
 * where several may be ticked, so that it never reads as 'correct'.
 * @param usual the shape for the bands between
 */
export function answerLook(band: Band, usual: 'tall' | 'side', several = false): Look {
  if (band === '11-13')
    return { shape: 'row', box: several ? 'square' : 'round', mark: several ? <Icon name="check" /> : undefined };
  return { shape: isYoung(band) ? 'tall' : usual, mark: chosenMark };
}
