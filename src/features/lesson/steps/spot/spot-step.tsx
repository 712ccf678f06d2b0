import { Icon } from '../../../../art/icon';
import { CHECK, NOT_SURE } from '../../../../domain/steps/outcome';
import { useT } from '../../../../i18n/words-context';
import { Button } from '../../../../ui/button';
import { Say } from '../../../../ui/say';
import { isYoung } from '../../../../domain/ages';
import { AskLayout } from '../ask-layout';
import { NotSure } from '../not-sure';
import type { StepViewProps } from '../step-view';
import { Chat } from './chat';
import { SpotScene } from './spot-scene';
import css from './spot-step.module.css';

/** *Spot*: tap what may be a warning sign, in a picture or in a chat. Every tap has its own words, ordinary things too. */
export function SpotStep({ step, outcome, band, words, has, onAnswer, feedback, onward }: StepViewProps<'spot'>) {
  const t = useT('common');
  const { found, saying, notSure, canCheck, closed } = outcome.shows;
  const inScene = step.look === 'scene' && step.scene !== undefined;
  const targets = step.targets.map((target) => ({
    ...target,
    label: words(`targets.${target.id}.label`),
    found: found.includes(target.id),
    // Only when all is said: till then it would be a clue.
    shownAs: closed && target.is === 'sign' ? t('lesson.sign') : undefined,
  }));
  const notSureCard = <NotSure chosen={notSure} disabled={closed} onPress={() => onAnswer(NOT_SURE)} />;
  return (
    <AskLayout
      step={step}
      band={band}
      ask={words('ask')}
      text={has('text') ? words('text') : undefined}
      lay={inScene ? 'after' : 'before'}
      aside={
        inScene ? (
          <div class={css['beside']}>
            <div class={css['saying']}>{saying !== undefined && <Say text={words(`targets.${saying}.label`)} />}</div>
            {notSureCard}
          </div>
        ) : (
          notSureCard
        )
      }
      foot={feedback}
      action={
        // After 'Not sure' the way on is there already; a third button would push it off a small tablet.
        canCheck &&
        !notSure && (
          <Button
            tone="go"
            // No tick: whoever cannot read takes it for 'right'.
            after={isYoung(band) && <Icon name="next" />}
            wordless={isYoung(band)}
            onPress={() => onAnswer(CHECK)}
          >
            <span data-say>{t('lesson.thatIsAll')}</span>
          </Button>
        )
      }
      onward={onward}
    >
      {inScene && step.scene ? (
        <SpotScene scene={step.scene} label={words('scene')} targets={targets} closed={closed} onTap={onAnswer} />
      ) : (
        <Chat messages={targets} closed={closed} onTap={onAnswer} />
      )}
    </AskLayout>
  );
}
