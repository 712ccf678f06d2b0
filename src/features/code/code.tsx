import { Icon } from '../../art/icon';
import { ObjectPicture } from '../../art/objects/object-picture';
import type { CodeProblem } from '../../domain/screen';
import { CODE_LENGTH, CODE_PICTURES } from '../../domain/session-code';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import css from './code.module.css';
import { PictureKeys } from './picture-keys';

interface Props {
  /** Pictures tapped so far, places in `CODE_PICTURES`. */
  typed: readonly number[];
  problem?: CodeProblem | undefined;
  onTap: (picture: number) => void;
  onClear: () => void;
}

/** Where a class begins together: four pictures from the board, tapped by a child who need not read. */
export function Code({ typed, problem, onTap, onClear }: Props) {
  const t = useT('class');
  const names = typed.flatMap((at) => {
    const picture = CODE_PICTURES[at];
    return picture ? [t(`code.pictures.${picture}`)] : [];
  });
  const unsigned = problem === 'unsigned';
  return (
    <StepLayout
      foot={
        unsigned ? undefined : (
          <div role="status" class={css['problem']} data-empty={problem === undefined}>
            {problem && <Say text={t(`code.${problem}`)} />}
          </div>
        )
      }
      onward={
        (typed.length > 0 || unsigned) && (
          <Button before={<Icon name="again" />} onPress={onClear}>
            {t('code.again')}
          </Button>
        )
      }
    >
      <div class={css['head']}>
        <Say as="h1" size="huge" text={t('code.heading')} focusKey="heading" />
        <ol class={css['slots']} aria-label={t('code.picked', { pictures: names.join(', ') })}>
          {Array.from({ length: CODE_LENGTH }, (_, at) => {
            const picture = CODE_PICTURES[typed[at] ?? -1];
            return (
              <li key={at} class={css['slot']} data-filled={picture !== undefined}>
                {picture && <ObjectPicture what={picture} />}
              </li>
            );
          })}
        </ol>
      </div>
      {unsigned ? (
        // In the place of the pictures: this one has more to say, to the teacher whom the child fetches.
        <div role="status" class={css['problem']}>
          <Say size="large" text={t('code.unsigned')} />
          <Say text={t('code.unsignedHere')} />
        </div>
      ) : (
        <PictureKeys label={t('code.heading')} onTap={onTap} />
      )}
    </StepLayout>
  );
}
