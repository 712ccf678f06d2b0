import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { lesson } from '../src/content/schema/lesson';
import { id, picture, scene } from '../src/content/schema/scene';

/** The text of a JSON Schema file. What many steps share is said once, so that a change to it shows as one. */
export function jsonSchemaText(schema: GenericSchema): string {
  const text = toJsonSchema(schema, { definitions: { id, picture, scene } });
  return `${JSON.stringify({ title: 'A lesson of Lantern', ...text }, null, 2)}\n`;
}

/** `src/content/schema/lesson.schema.json`, from the schema the app itself trusts. */
export const lessonJsonSchema = () => jsonSchemaText(lesson);
