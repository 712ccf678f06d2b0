import type { Planner } from './step-plan';

/** Every round with every answer, and what the adult says: after words were picked, and after none were. */
export const planSayIt: Planner<'say-it'> = ({ step, see, told, answer, press, notSure, again, shaped }) => [
  ...step.rounds.flatMap(({ id, options }) => [
    see(`round-${id}-before`, `rounds.${id}.ask`),
    notSure,
    told(`round-${id}-not-sure`, `rounds.${id}.notSure`),
    ...[...options]
      .sort((a, b) => Number(a.verdict === 'fits') - Number(b.verdict === 'fits'))
      .flatMap((option) => [
        answer(`rounds.${id}.options.${option.id}.label`),
        told(`round-${id}-${option.id}`, `rounds.${id}.options.${option.id}.feedback`),
      ]),
    press('lesson.goOn'),
  ]),
  shaped('reply', told('reply', 'reply.text')),
  again,
  ...step.rounds.flatMap(() => [notSure, press('lesson.goOn')]),
  shaped('reply', told('reply-to-not-sure', 'reply.text')),
];
