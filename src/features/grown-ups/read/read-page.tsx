import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function ReadPage(_: PageProps) {
  const t = useT('read');
  return <Page heading={t('heading')}>{null}</Page>;
}
