import type { Band, Step } from '../../content/schema/lesson';

/**
 * Lumi never stands next to harm: a child in the middle of it would see a smiling mascot beside their own story.
 * And never before the oldest, who would feel talked down to.
 */
export function lumiMayShow(band: Band, step: Pick<Step, 'scenario'>): boolean {
  return band !== '11-13' && !step.scenario;
}
