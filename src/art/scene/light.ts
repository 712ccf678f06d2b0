import { createContext } from 'preact';

/** What comes in at the windows: sun, dusk, a snowy day, or an evening of thunder. */
export type Light = 'day' | 'evening' | 'snow' | 'storm';

/** The light of the scene that is drawn. Only windows and what falls through them ask for it: a room is lit or dim. */
export const LightContext = createContext<Light>('day');
