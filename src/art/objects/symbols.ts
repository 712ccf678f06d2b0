/**
 * Signs that stand under words and nowhere else, and their pictures in the fluent-emoji-flat set. Faces and people are the plain yellow
 * ones: who is in a story is drawn by the cast.
 */
export const SYMBOL_ICONS = {
  'happy-face': 'slightly-smiling-face',
  'sad-face': 'crying-face',
  'worried-face': 'anxious-face-with-sweat',
  'scared-face': 'fearful-face',
  'cross-face': 'angry-face',
  'confused-face': 'confused-face',
  'calm-face': 'relieved-face',
  'laughing-face': 'grinning-face-with-big-eyes',
  'quiet-face': 'shushing-face',
  'thinking-face': 'thinking-face',
  child: 'child',
  girl: 'girl',
  boy: 'boy',
  woman: 'woman',
  man: 'man',
  'old-woman': 'old-woman',
  'old-man': 'old-man',
  baby: 'baby',
  'grown-up': 'person',
  people: 'busts-in-silhouette',
  teacher: 'teacher',
  police: 'police-officer',
  nurse: 'health-worker',
  speak: 'speaking-head',
  again: 'repeat-button',
} as const satisfies Record<string, string>;

export type SymbolId = keyof typeof SYMBOL_ICONS;
export const SYMBOLS = Object.keys(SYMBOL_ICONS) as SymbolId[];
