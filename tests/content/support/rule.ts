import type { LoadedLesson } from './lessons';

/** What a rule found, and how much it looked at: a rule that saw nothing has held nothing. */
export interface Report {
  seen: number;
  problems: string[];
}

/** One content rule over lessons in all their languages. Pure. */
export type Rule = (lessons: readonly LoadedLesson[]) => Report;

/** Judges each thing and gathers the problems. Having found nothing to judge is a problem too. */
export function judgeEach<T>(what: string, things: readonly T[], judge: (thing: T) => readonly string[]): Report {
  return {
    seen: things.length,
    problems: things.length > 0 ? things.flatMap(judge) : [`found no ${what}`],
  };
}

/** One problem, or none. */
export const unless = (fine: boolean, problem: string): string[] => (fine ? [] : [problem]);
