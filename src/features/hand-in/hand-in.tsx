import { encode } from 'uqr';
import { Icon } from '../../art/icon';
import { useT } from '../../i18n/words-context';
import { Button } from '../../ui/button';
import { Say } from '../../ui/say';
import { StepLayout } from '../../ui/step-layout';
import css from './hand-in.module.css';

interface Props {
  /** The text of the hand-in. */
  text: string;
  onNext: () => void;
}

/** One path for all dark squares: a QR of 25 rows would otherwise be 300 boxes. */
function squares(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** The end of a check in a session: counts for the class picture, for the teacher's camera. Nobody is named. */
export function HandIn({ text, onNext }: Props) {
  const t = useT('class');
  const common = useT('common');
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return (
    <StepLayout
      onward={
        <Button tone="go" after={<Icon name="next" />} focusKey="next" onPress={onNext}>
          {common('lesson.next')}
        </Button>
      }
    >
      <div class={css['sheet']}>
        <svg class={css['code']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={t('handIn.label')}>
          <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
          <path d={squares(data)} fill="#000" shape-rendering="crispEdges" />
        </svg>
        <div>
          <Say as="h1" size="huge" text={t('handIn.heading')} focusKey="heading" />
          <Say size="large" text={t('handIn.text')} />
        </div>
      </div>
    </StepLayout>
  );
}
