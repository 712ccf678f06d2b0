import type { TellPage } from './screen';

/** Everything 'Who can I tell?' holds while it is open. Dropped when it is shut, hidden or left. */
export interface TellState {
  page: TellPage;
  /** Ids of the safe adults picked, in the order of the fingers. */
  picks: readonly string[];
  /** Id of the first words chosen to practise. */
  words: string | undefined;
}
