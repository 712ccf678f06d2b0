import { useTellWords } from '../tell-words';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from '../../../art/icon';
import { NOT_SURE } from '../../../domain/steps/outcome';
import { ADULT_GROUPS, type AdultGroup, adultsIn, handHint, isFull, isUnsure, picksAfter } from '../../../domain/tell';
import { AnswerCard } from '../../../ui/answer-card';
import { Button } from '../../../ui/button';
import { Say } from '../../../ui/say';
import { AdultFace } from '../adult-face';
import { Fingers } from '../fingers';
import type { PageProps } from '../page-props';
import { SafeSigns } from '../safe-signs';
import { useAdultName } from '../use-adult-name';
import css from './hand-page.module.css';

/** Letters of a name beyond which it takes more than two lines of a card, and no face would have room above it. */
const LONG_NAME = 24;

const GROUP_ICONS: Readonly<Record<AdultGroup, IconName>> = { home: 'home', school: 'school', elsewhere: 'person' };

/** The helping hand: up to five safe adults, and 'Not sure' is as good an answer as any. */
export function HandPage({ tell: { picks }, school: { people }, onChange }: PageProps) {
  const t = useTellWords();
  const nameOf = useAdultName(people);
  // How the page stands, not what a child picked: which shelf is open, and whether a sixth was just tried.
  const [group, setGroup] = useState<AdultGroup>(ADULT_GROUPS[0]);
  const [sixth, setSixth] = useState(false);

  const pick = (id: string) => {
    const next = picksAfter(picks, id);
    setSixth(next === picks);
    if (next !== picks) onChange({ picks: next });
  };
  const hint = sixth && isFull(picks) ? 'sixth' : handHint(picks, people);

  return (
    <div class={css['page']}>
      <div class={css['head']}>
        <Say as="h1" size="large" text={t('hand.heading')} focusKey="heading" />
        <Say text={t('hand.intro')} />
        <SafeSigns />
      </div>
      <div class={css['pick']}>
        <div class={css['groups']} role="group" aria-label={t('hand.groupLabel')}>
          {ADULT_GROUPS.map((id) => (
            <Button
              key={id}
              before={<Icon name={GROUP_ICONS[id]} />}
              pressed={id === group}
              onPress={() => setGroup(id)}
            >
              {t(`hand.groups.${id}`)}
            </Button>
          ))}
        </div>
        <div class={css['cards']} role="group" aria-label={t(`hand.groups.${group}`)}>
          {adultsIn(group, people).map((adult) => (
            <AnswerCard
              key={adult.id}
              picture={<AdultFace adult={adult} />}
              label={nameOf(adult)}
              long={nameOf(adult).length > LONG_NAME}
              chosen={picks.includes(adult.id)}
              mark={<Icon name="check" />}
              onChoose={() => pick(adult.id)}
            />
          ))}
          <AnswerCard
            key={NOT_SURE}
            picture={<Icon name="not-sure" />}
            label={t('hand.notSure')}
            chosen={isUnsure(picks)}
            mark={<Icon name="check" />}
            onChoose={() => pick(NOT_SURE)}
          />
        </div>
      </div>
      <div class={css['hand']}>
        <Fingers picks={picks} people={people} onTakeOff={pick} />
      </div>
      <div class={css['hint']} role="status">
        <Say text={t(`hand.hints.${hint}`)} />
      </div>
    </div>
  );
}
