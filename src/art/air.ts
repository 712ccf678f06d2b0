/** The airs pictures can be drawn in: by day along the foot of a page, by night behind a map. */
export const AIRS = ['garden', 'meadow', 'harbour', 'rooftops', 'plain'] as const;
export type Air = (typeof AIRS)[number];
