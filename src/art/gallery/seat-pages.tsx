import { AGES, type Look } from '../person/look';
import { Person } from '../person/person';
import type { Seat } from '../person/seat';
import { PLACES } from '../scene/names';
import { Scene } from '../scene/scene';
import { Card, Row } from './row';

const SEATS: readonly Seat[] = ['floor', 'stool', 'chair', 'bench', 'sofa', 'ride'];
const plain: Look = { age: 'child', skin: 3, head: 'short', hairColour: 'black', top: 'teal', bottom: 'navy' };
const CLOTHES: readonly Partial<Look>[] = [
  {},
  { legs: 'shorts', topStyle: 'hood' },
  { legs: 'skirt', head: 'long' },
  { topStyle: 'dress', head: 'braids' },
  { topStyle: 'tunic', head: 'hijab' },
  { bodyShape: 'round', wheelchair: true },
];

/** Every seat at every age and in all clothes, from the front and from behind, and people who sit in every place. */
export function SeatPages() {
  return (
    <>
      {SEATS.map((seat) => (
        <Row title={`Sitting: ${seat}`}>
          {AGES.flatMap((age) =>
            CLOTHES.flatMap((clothes) =>
              (['front', 'behind'] as const).map((seen) => (
                <Card label={`${age} ${Object.values(clothes).join(' ')} ${seen}`}>
                  <svg viewBox="-100 -275 200 295">
                    <Person look={{ ...plain, ...clothes, age }} pose="sit" seat={seat} seen={seen} feeling="happy" />
                  </svg>
                </Card>
              )),
            ),
          )}
        </Row>
      ))}
      <Row title="Sitting in every place" wide>
        {PLACES.map((place) => (
          <Card label={place}>
            <Scene
              place={place}
              people={[
                { who: 'leo', at: 'far-left', pose: 'sit', feeling: 'sad' },
                { who: 'mina', at: 'left', pose: 'sit', feeling: 'proud' },
                { who: 'mr-shah', at: 'right', pose: 'sit', feeling: 'calm', facing: 'left' },
                { who: 'grandma', at: 'far-right', pose: 'sit', feeling: 'happy' },
              ]}
              objects={[{ what: 'bear', at: 'left', height: 'hand' }]}
            />
          </Card>
        ))}
      </Row>
    </>
  );
}
