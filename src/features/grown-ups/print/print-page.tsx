import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function PrintPage(_: PageProps) {
  const t = useT('print');
  return <Page heading={t('heading')}>{null}</Page>;
}
