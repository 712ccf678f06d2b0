import type { GenericSchema } from 'valibot';

export function schemaText(lesson: GenericSchema): string;
