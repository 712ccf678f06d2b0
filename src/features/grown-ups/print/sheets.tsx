import type { ComponentChild } from 'preact';
import { AuditSheet } from './audit-sheet';
import { CardSheet } from './card-sheet';
import { CertificateSheet } from './certificate-sheet';
import { DpiaSheet } from './dpia-sheet';
import { HandSheet } from './hand-sheet';
import { LessonPlanSheet } from './lesson-plan-sheet';
import { LetterSheet } from './letter-sheet';
import { PosterSheet } from './poster-sheet';
import type { LessonSheetProps, SchoolSheetProps } from './sheet-props';
import { SpeakerSheet } from './speaker-sheet';
import { StandardsSheet } from './standards-sheet';

/** Sheets that are about one lesson. */
export const LESSON_SHEETS = {
  plan: (props: LessonSheetProps) => <LessonPlanSheet {...props} />,
  speaker: (props: LessonSheetProps) => <SpeakerSheet {...props} />,
  letter: (props: LessonSheetProps) => <LetterSheet {...props} />,
  card: (props: LessonSheetProps) => <CardSheet {...props} />,
} satisfies Record<string, (props: LessonSheetProps) => ComponentChild>;

/** Sheets of the school, or of Lantern itself. */
export const SCHOOL_SHEETS = {
  hand: () => <HandSheet />,
  poster: (props: SchoolSheetProps) => <PosterSheet {...props} />,
  certificate: () => <CertificateSheet />,
  audit: (props: SchoolSheetProps) => <AuditSheet {...props} />,
  dpia: () => <DpiaSheet />,
  standards: () => <StandardsSheet />,
} satisfies Record<string, (props: SchoolSheetProps) => ComponentChild>;

export type LessonSheet = keyof typeof LESSON_SHEETS;
export type SchoolSheet = keyof typeof SCHOOL_SHEETS;
export const isLessonSheet = (sheet: LessonSheet | SchoolSheet): sheet is LessonSheet => sheet in LESSON_SHEETS;
export const ALL_SHEETS = [...Object.keys(LESSON_SHEETS), ...Object.keys(SCHOOL_SHEETS)] as (
  LessonSheet | SchoolSheet
)[];
