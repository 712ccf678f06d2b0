import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function RunPage(_: PageProps) {
  const t = useT('run');
  return <Page heading={t('heading')}>{null}</Page>;
}
