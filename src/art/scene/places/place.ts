/** What every place is told. */
export interface PlaceProps {
  evening: boolean;
}
