import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function PlanPage(_: PageProps) {
  const t = useT('plan');
  return <Page heading={t('heading')}>{null}</Page>;
}
