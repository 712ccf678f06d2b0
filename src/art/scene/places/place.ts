import type { Air } from '../../air';

/** How old those are who live with what stands in a room: four to seven, seven to nine, nine to thirteen. */
export type Years = 'small' | 'middle' | 'big';

const YEARS: Record<Air, Years> = {
  garden: 'small',
  meadow: 'small',
  harbour: 'middle',
  rooftops: 'big',
  plain: 'big',
};

/** @returns for whom a room is drawn in this air. */
export function yearsOf(air: Air): Years {
  return YEARS[air];
}

/** What every place is told. */
export interface PlaceProps {
  evening: boolean;
  years: Years;
}
