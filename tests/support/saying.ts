/** For `getByText`: words as they are heard, in one piece. A word with a hyphen stands in an element of its own. */
export const saying =
  (text: string) =>
  (_: string, element: Element | null): boolean =>
    element?.hasAttribute('data-say') === true && element.textContent === text;
