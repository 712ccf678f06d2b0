import { createContext } from 'preact';

/** The airs pictures can be drawn in: by day along the foot of a page, by night behind a map. */
export const AIRS = ['garden', 'meadow', 'harbour', 'rooftops', 'plain'] as const;
export type Air = (typeof AIRS)[number];

/** In whose air a picture is drawn. Rooms grow with it: a twelve-year-old's bedroom has no bear on the bed. */
export const AirContext = createContext<Air>('harbour');
