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
} satisfies Record<string, (props: LessonSheetProps) => ComponentChild>;

/** Sheets of the school, or of Lantern itself. */
export const SCHOOL_SHEETS = {
  card: (props: SchoolSheetProps) => <CardSheet {...props} />,
  hand: (props: SchoolSheetProps) => <HandSheet {...props} />,
  poster: (props: SchoolSheetProps) => <PosterSheet {...props} />,
  certificate: (props: SchoolSheetProps) => <CertificateSheet {...props} />,
  audit: (props: SchoolSheetProps) => <AuditSheet {...props} />,
  dpia: (props: SchoolSheetProps) => <DpiaSheet {...props} />,
  standards: (props: SchoolSheetProps) => <StandardsSheet {...props} />,
} satisfies Record<string, (props: SchoolSheetProps) => ComponentChild>;

export type LessonSheet = keyof typeof LESSON_SHEETS;
export type SchoolSheet = keyof typeof SCHOOL_SHEETS;
type Sheet = LessonSheet | SchoolSheet;

export const isLessonSheet = (sheet: Sheet): sheet is LessonSheet => sheet in LESSON_SHEETS;
export const ALL_SHEETS = [...Object.keys(LESSON_SHEETS), ...Object.keys(SCHOOL_SHEETS)] as Sheet[];

/** Sheets there are two of: for ages 4 to 7, and for older children. */
const BY_AGE = ['hand', 'certificate'] as const;
export const isByAge = (sheet: Sheet): boolean => BY_AGE.some((one) => one === sheet);

/** Sheets with something to know before they are handed out. */
const HINTED = ['letter', 'card', 'hand', 'poster', 'certificate'] as const;
export type HintedSheet = (typeof HINTED)[number];
export const isHinted = (sheet: Sheet): sheet is HintedSheet => HINTED.some((one) => one === sheet);
