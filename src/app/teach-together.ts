import type { AppDeps } from './deps';

/**
 * Shows a lesson to a whole class on this screen: the child's own screens, begun by a teacher. A visit like any other, so that
 * nothing is left behind on the board's tablet either.
 * Rejects when a piece of the lesson is missing.
 */
export async function teachTogether({ kiosk, parts }: AppDeps, id: string, language: string): Promise<void> {
  await Promise.all([parts.fetchMap(language), parts.fetchCommon(language)]);
  const lesson = await parts.fetchLesson(id, language, kiosk.school.value.bodyNames);
  // The side may have been left while it was fetched: what another child has begun meanwhile goes on.
  if (!kiosk.grownUps.value) return;
  const visit = kiosk.begin();
  kiosk.setLanguage(language);
  visit.chooseBand(lesson.band);
  visit.beginLesson(
    id,
    lesson.steps.map((step) => step.id),
    true,
  );
}
