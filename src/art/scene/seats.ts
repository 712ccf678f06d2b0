import type { Look } from '../person/look';
import type { Seat } from '../person/seat';
import type { Place } from './names';

/** What people sit on in each place: a stool only where nothing better belongs. */
const SEATS: Record<Place, Seat> = {
  classroom: 'chair',
  playground: 'floor',
  park: 'floor',
  kitchen: 'chair',
  'living-room': 'sofa',
  'bedroom-door': 'floor',
  'sports-hall': 'bench',
  library: 'floor',
  bedroom: 'floor',
  'bathroom-door': 'stool',
  corridor: 'bench',
  street: 'bench',
  bus: 'ride',
  pool: 'bench',
  doctor: 'chair',
  'faith-hall': 'chair',
  car: 'ride',
  club: 'chair',
  shop: 'stool',
  'waiting-room': 'chair',
  'helpline-desk': 'chair',
  tent: 'floor',
  garden: 'floor',
  chat: 'chair',
  'video-call': 'chair',
  'game-lobby': 'floor',
  plain: 'chair',
};

/** @returns what this person sits on there; grandparents are not put on the floor. */
export function seatAt(place: Place, { age }: Look): Seat {
  const seat = SEATS[place];
  return seat === 'floor' && age === 'older' ? 'chair' : seat;
}
