import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function TransferPage(_: PageProps) {
  const t = useT('transfer');
  return <Page heading={t('heading')}>{null}</Page>;
}
