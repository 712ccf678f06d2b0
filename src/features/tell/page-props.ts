import type { School } from '../../domain/school';
import type { Band } from '../../content/schema/lesson';
import type { TellPage } from '../../domain/screen';
import type { TellState } from '../../domain/tell';

/** What every page of 'Who can I tell?' is given. */
export interface PageProps {
  tell: TellState;
  school: School;
  band: Band;
  /** To a page that only this one leads to. */
  onPage: (page: TellPage) => void;
  onChange: (change: Partial<TellState>) => void;
}
