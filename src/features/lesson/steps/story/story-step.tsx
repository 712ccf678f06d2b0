import { GO_ON } from '../../../../domain/steps/go-on';
import { NOT_SURE } from '../../../../domain/steps/outcome';
import { useT } from '../../../../i18n/words-context';
import { AnswerCard } from '../../../../ui/answer-card';
import { Say } from '../../../../ui/say';
import { StepLayout } from '../../../../ui/step-layout';
import { answerLook } from '../answer-look';
import { CardPicture } from '../card-picture';
import { Choices } from '../choices';
import { GoOnButton } from '../go-on-button';
import { NotSure } from '../not-sure';
import { Question } from '../question';
import { StepScene } from '../step-scene';
import type { StepViewProps } from '../step-view';
import { TwoSides } from '../two-sides';
import { useHeadingFocus } from '../use-heading-focus';
import { WordsCard } from '../words-card';
import css from './story-step.module.css';

/** *Story with branches*: what the character could do. A page tells, asks, or ends; every ending has help on the way. */
export function StoryStep({ step, outcome, band, words, onAnswer, feedback, onward }: StepViewProps<'story'>) {
  const t = useT('common');
  const { node, canGoOn } = outcome.shows;
  const root = useHeadingFocus<HTMLDivElement>(node.id);
  const say = (key: string) => words(`nodes.${node.id}.${key}`);
  const { shape } = answerLook(band, 'tall');
  const scene = <StepScene scene={node.scene} label={say('scene')} />;

  if (node.choices) {
    return (
      <div class={css['story']} ref={root}>
        <StepLayout foot={feedback} onward={onward}>
          <TwoSides key={node.id} scene={scene} read="first" under={<Say text={say('text')} focusKey="heading" />}>
            <Question ask={say('ask')} band={band} step={step} begins={false} />
            <Choices ask={say('ask')}>
              {node.choices.map(({ id, picture }) => (
                <AnswerCard
                  key={id}
                  label={say(`choices.${id}`)}
                  picture={picture && <CardPicture picture={picture} close={shape === 'row'} />}
                  shape={shape}
                  onChoose={() => onAnswer(id)}
                />
              ))}
              <NotSure chosen={false} shape={shape} onPress={() => onAnswer(NOT_SURE)} />
            </Choices>
          </TwoSides>
        </StepLayout>
      </div>
    );
  }
  // A button of its own on each page: the second tap of a hasty finger would turn a page that nobody has seen, "I believe you" among them.
  const goOn = canGoOn && <GoOnButton key={node.id} band={band} onPress={() => onAnswer(GO_ON)} />;
  return (
    <div class={css['story']} ref={root}>
      <StepLayout picture={scene} foot={feedback} onward={[onward, goOn]}>
        <WordsCard key={node.id}>
          <h1 class="visually-hidden">{t('lesson.story')}</h1>
          <div>
            <Say size="large" text={say('text')} focusKey="heading" />
          </div>
        </WordsCard>
      </StepLayout>
    </div>
  );
}
