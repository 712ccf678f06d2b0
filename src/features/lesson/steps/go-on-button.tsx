import { Icon } from '../../../art/icon';
import { useT } from '../../../i18n/words-context';
import { Button } from '../../../ui/button';

interface Props {
  onPress: () => void;
}

/** 'Go on' inside a step of several pages. Same look and place as the lesson's 'Next', which takes over on the last page. */
export function GoOnButton({ onPress }: Props) {
  const t = useT('common');
  return (
    <Button tone="go" after={<Icon name="next" />} focusKey="next" onPress={onPress}>
      {t('lesson.goOn')}
    </Button>
  );
}
