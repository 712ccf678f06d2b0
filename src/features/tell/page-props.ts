import type { School } from '../../domain/school';
import type { TellState } from '../../domain/tell';

/** What every page of 'Who can I tell?' is given. */
export interface PageProps {
  tell: TellState;
  school: School;
  onChange: (change: Partial<TellState>) => void;
}
