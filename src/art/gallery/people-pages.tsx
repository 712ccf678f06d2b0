import { CAST, type CastId, lookOf } from '../cast';
import { FEELINGS, POSES } from '../figures';
import { Lumi } from '../lumi';
import { AIRS } from '../air';
import { MapBackdrop } from '../map-backdrop';
import { MapLantern, MapLight } from '../map-lantern';
import type { Skin } from '../palette';
import { AGES, HEADS, type Look } from '../person/look';
import { Portrait } from '../portrait';
import { WelcomeScene } from '../welcome-scene';
import { Card, Row } from './row';

const WHO = Object.keys(CAST) as CastId[];
const SKINS: readonly Skin[] = [1, 2, 3, 4, 5, 6];
const MOODS = ['happy', 'kind', 'ask', 'sleepy'] as const;
const plain: Look = {
  age: 'child',
  skin: 3,
  head: 'short',
  hairColour: 'black',
  scarfColour: 'teal',
  top: 'plum',
  bottom: 'navy',
};
const wheels: Look = { ...plain, head: 'bob', wheelchair: true };

/** Every person, feeling, pose and head, Lumi, and the two full pictures. */
export function PeoplePages() {
  return (
    <>
      <Row title="Full pictures" wide>
        <Card label="Welcome">
          <WelcomeScene />
        </Card>
        {AIRS.map((air) => (
          <Card label={`Map: ${air}`}>
            <MapBackdrop air={air} />
          </Card>
        ))}
      </Row>
      <Row title="Lumi and map lanterns">
        {MOODS.map((mood) => (
          <Card label={mood}>
            <Lumi mood={mood} />
          </Card>
        ))}
        <Card label="happy, waving">
          <Lumi wave />
        </Card>
        <Card label="light, lit">
          <MapLight lit current={false} />
        </Card>
        <Card label="lit">
          <MapLantern lit current={false} />
        </Card>
        <Card label="current">
          <MapLantern lit={false} current />
        </Card>
        <Card label="unlit">
          <MapLantern lit={false} current={false} />
        </Card>
      </Row>
      <Row title="Cast">
        {WHO.map((who) => (
          <Card label={who}>
            <Portrait look={lookOf(who)} crop="whole" />
          </Card>
        ))}
      </Row>
      <Row title="Cast, close">
        {WHO.map((who) => (
          <Card label={who}>
            <Portrait look={lookOf(who)} crop="close" />
          </Card>
        ))}
      </Row>
      <Row title="Cast, seen from behind">
        {WHO.map((who) => (
          <Card label={who}>
            <Portrait look={lookOf(who)} crop="whole" seen="behind" />
          </Card>
        ))}
      </Row>
      {(['kai', 'ana', 'mina', 'ivy', 'grandad', 'miss-owusu'] as const).map((who) => (
        <Row title={`Feelings: ${who}`}>
          {FEELINGS.map((feeling) => (
            <Card label={feeling}>
              <Portrait look={lookOf(who)} feeling={feeling} />
            </Card>
          ))}
          {FEELINGS.map((feeling) => (
            <Card label={feeling}>
              <Portrait look={lookOf(who)} feeling={feeling} crop="whole" />
            </Card>
          ))}
        </Row>
      ))}
      {(['zain', 'ivy', 'mr-shah', 'grandma'] as const).map((who) => (
        <Row title={`Poses: ${who}`}>
          {POSES.map((pose) => (
            <Card label={pose}>
              <Portrait look={lookOf(who)} feeling="happy" pose={pose} crop="whole" facing="right" />
            </Card>
          ))}
          {POSES.map((pose) => (
            <Card label={pose}>
              <Portrait look={lookOf(who)} feeling="worried" pose={pose} />
            </Card>
          ))}
        </Row>
      ))}
      {(['mina', 'nia', 'grandma'] as const).map((who) => (
        <Row title={`Poses from behind: ${who}`}>
          {POSES.map((pose) => (
            <Card label={pose}>
              <Portrait look={lookOf(who)} feeling="sad" pose={pose} crop="whole" seen="behind" />
            </Card>
          ))}
        </Row>
      ))}
      <Row title="Heads by skin">
        {HEADS.flatMap((head) =>
          SKINS.map((skin) => (
            <Card label={`${head} ${skin}`}>
              <Portrait look={{ ...plain, head, skin, age: AGES[skin % 4] ?? 'child' }} crop="close" />
            </Card>
          )),
        )}
      </Row>
      <Row title="Wheelchair, glasses, hearing aid, beard">
        {AGES.flatMap((age) =>
          (['front', 'behind'] as const).map((seen) => (
            <Card label={`${age} ${seen}`}>
              <Portrait look={{ ...wheels, age }} feeling="happy" crop="whole" seen={seen} />
            </Card>
          )),
        )}
        {AGES.map((age) => (
          <Card label={age}>
            <Portrait
              look={{ ...plain, age, glasses: true, hearingAid: true, beard: age !== 'child', head: 'cropped' }}
              feeling="happy"
              crop="close"
            />
          </Card>
        ))}
      </Row>
    </>
  );
}
