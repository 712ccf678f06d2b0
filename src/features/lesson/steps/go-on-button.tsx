import { Icon } from '../../../art/icon';
import type { Band } from '../../../content/schema/lesson';
import { useT } from '../../../i18n/words-context';
import { Button } from '../../../ui/button';
import { isYoung } from '../../../domain/ages';

interface Props {
  band: Band;
  onPress: () => void;
}

/** 'Go on' inside a step of several pages. Same look and place as the lesson's 'Next', which takes over on the last page. */
export function GoOnButton({ band, onPress }: Props) {
  const t = useT('common');
  return (
    <Button tone="go" after={<Icon name="next" />} focusKey="next" wordless={isYoung(band)} onPress={onPress}>
      {t('lesson.goOn')}
    </Button>
  );
}
