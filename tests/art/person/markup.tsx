import type { ComponentChild } from 'preact';
import { render } from 'preact-render-to-string';
import { expect } from 'vitest';

/** Renders a drawing and checks what must hold for all of them: numbers are numbers, and two copies never clash. */
export function drawn(picture: ComponentChild): string {
  const markup = render(<svg>{picture}</svg>);
  expect(markup.match(/NaN|undefined|null|Infinity|\[object/g) ?? []).toEqual([]);
  expect(markup.match(/\sid=|url\(|\sstyle=|<text|<title/g) ?? []).toEqual([]);
  return markup;
}

/** @returns how many shapes and groups a drawing takes. */
export function elementsIn(markup: string): number {
  return markup.match(/<(path|g|ellipse|circle|rect|svg)\b/g)?.length ?? 0;
}
