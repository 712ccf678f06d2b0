import { GO_ON } from '../../../../domain/steps/go-on';
import { Say } from '../../../../ui/say';
import { StepLayout } from '../../../../ui/step-layout';
import { GoOnButton } from '../go-on-button';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { useHeadingFocus } from '../use-heading-focus';
import { WordsCard } from '../words-card';
import { SayItRound } from './say-it-round';
import { Spoken } from './spoken';
import css from './say-it-step.module.css';

/** *Say it*: rehearse telling, round by round; then a safe adult answers. Nothing here hears a child: there is no microphone, ever. */
export function SayItStep(props: StepViewProps<'say-it'>) {
  const { step, outcome, band, words, onAnswer, feedback, onward } = props;
  const { round, spoken, canGoOn } = outcome.shows;
  const root = useHeadingFocus<HTMLDivElement>(round?.id ?? 'reply');

  if (round) {
    const goOn = canGoOn && <GoOnButton key={round.id} band={band} onPress={() => onAnswer(GO_ON)} />;
    return (
      <div class={css['say-it']} ref={root}>
        <StepLayout keep foot={feedback} onward={[onward, goOn]}>
          <SayItRound key={round.id} {...props} round={round} />
        </StepLayout>
      </div>
    );
  }
  return (
    <div class={css['say-it']} ref={root}>
      <StepLayout
        picture={<StepScene scene={step.reply} label={words('reply.scene')} />}
        foot={feedback}
        onward={onward}
      >
        {spoken && <Spoken text={words(`rounds.${spoken.round}.options.${spoken.option}.label`)} />}
        <WordsCard key="reply">
          <h1 class="visually-hidden">{words('heading')}</h1>
          <div>
            <Say text={words('reply.text')} focusKey="heading" />
          </div>
        </WordsCard>
      </StepLayout>
    </div>
  );
}
