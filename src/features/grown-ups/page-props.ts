import type { School } from '../../domain/school';
import type { Page } from './grown-ups.model';
import type { PlanStore } from './plan-store.model';
import type { TallyStore } from './picture/tally-store.model';
import type { GrownUpsPowers } from './powers';
import type { RunModel } from './run/run.model';

/** What every page behind the PIN is given. */
export interface PageProps {
  powers: GrownUpsPowers;
  /** The school's set-up; undefined until an adult has done it. */
  school: School | undefined;
  /** What was taught when, what was prepared, what the DSL signed off. */
  plan: PlanStore;
  /** The session that runs, if one does. */
  run: RunModel;
  /** What a class answered today. */
  tally: TallyStore;
  /** The lesson a page was opened for, if it was: by id. */
  about: string | undefined;
  /** The language it was opened for, if for one other than the page's own: by code. */
  spoken: string | undefined;
  /** Something is in the form of the set-up that the tablet does not have. */
  unsaved: boolean;
  /** To another page, perhaps for a lesson, and that in a language. */
  onOpen: (page: Page, about?: string, spoken?: string) => void;
  /** Shows a lesson large on this screen, for the whole class: leaves this side. */
  onTeach: (lesson: string, language: string) => void;
  /** Begins on this tablet what four pictures ask for, as if a child had tapped them: leaves this side. */
  onSession: (pictures: readonly number[]) => void;
}
