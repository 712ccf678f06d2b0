import { useT } from '../../../i18n/words-context';
import { Page } from '../page';
import type { PageProps } from '../page-props';

export function PicturePage(_: PageProps) {
  const t = useT('picture');
  return <Page heading={t('heading')}>{null}</Page>;
}
