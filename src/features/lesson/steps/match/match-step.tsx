import type { MatchSide } from '../../../../domain/steps/match';
import { cardTap } from '../../../../domain/steps/match';
import { NOT_SURE } from '../../../../domain/steps/outcome';
import { AnswerCard } from '../../../../ui/answer-card';
import { AskLayout } from '../ask-layout';
import { CardPicture } from '../card-picture';
import { NotSure } from '../not-sure';
import type { StepViewProps } from '../step-view';
import css from './match-step.module.css';
import { PairBadge, PairLines } from './pair-lines';

/** *Match*: two columns. A pair that was found is joined by a line and wears the same badge on both sides. */
export function MatchStep({ step, outcome, band, words, has, onAnswer, feedback, onward }: StepViewProps<'match'>) {
  const { held, matched, rights, notSure, shown } = outcome.shows;
  const lefts = step.pairs.map((pair) => pair.id);
  const label = (side: MatchSide, id: string) => words(`pairs.${id}.${side}`);
  const column = (side: MatchSide, ids: readonly string[]) => (
    <div class={css['column']} data-side={side}>
      {ids.map((id) => {
        const picture = step.pairs.find((pair) => pair.id === id)?.[side];
        const order = matched.indexOf(id);
        const found = order >= 0;
        return (
          <AnswerCard
            key={id}
            label={label(side, id)}
            picture={picture && <CardPicture picture={picture} close />}
            now={held?.side === side && held.id === id}
            chosen={found || (held?.side === side && held.id === id)}
            partner={found ? label(side === 'left' ? 'right' : 'left', id) : undefined}
            shown={shown === id}
            shape="side"
            mark={found ? <PairBadge order={order} /> : undefined}
            onChoose={() => onAnswer(cardTap({ side, id }))}
          />
        );
      })}
    </div>
  );
  return (
    <AskLayout
      step={step}
      band={band}
      ask={words('ask')}
      text={has('text') ? words('text') : undefined}
      lay="before"
      aside={<NotSure chosen={notSure} onPress={() => onAnswer(NOT_SURE)} />}
      foot={feedback}
      onward={onward}
    >
      <div class={css['stage']}>
        <div class={css['columns']} data-rows={lefts.length}>
          {column('left', lefts)}
          <PairLines lefts={lefts} rights={rights} matched={matched} />
          {column('right', rights)}
        </div>
      </div>
    </AskLayout>
  );
}
