/** Words as a locale file writes them, `a **b** c`, without the stars: to search in, on paper, in one line. */
export const unmarked = (text: string): string => text.replaceAll('**', '');
