import { useT } from '../../../i18n/words-context';
import css from './print.module.css';
import type { LessonSheet, SchoolSheet } from './sheets';

interface Props {
  sheet: LessonSheet | SchoolSheet;
  /** What it is about; the name of the sheet where it is about nothing else. */
  title?: string;
}

/** What a sheet is, for whoever finds it in a pile a year later. */
export function SheetHead({ sheet, title }: Props) {
  const t = useT('print');
  const name = t(`sheets.${sheet}`);
  return (
    <header class={css['head']}>
      <p class={css['kind']}>{title === undefined ? t('head.app') : t('head.of', { sheet: name })}</p>
      <h2>{title ?? name}</h2>
    </header>
  );
}
