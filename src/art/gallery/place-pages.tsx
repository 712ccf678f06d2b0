import type { ComponentType } from 'preact';
import { Card, Row } from './row';

type Module = Record<string, unknown>;

// Found, not imported: a drawing that fails to load must not take the other drawings off the page.
const scenes = import.meta.glob<Module>('../scene/scene.tsx');
const names = import.meta.glob<Module>('../scene/names.ts');
const objects = import.meta.glob<Module>('../objects/*.{ts,tsx}');
const singles = import.meta.glob<Module>(['../icon.tsx', '../hand.tsx', '../body.tsx', '../toy/*.tsx']);

/** @returns everything these files export, under one roof; a file that is missing or broken gives nothing. */
async function exportsOf(...found: Record<string, () => Promise<Module>>[]): Promise<Map<string, unknown>> {
  const loads = found.flatMap((files) => Object.values(files)).map((load) => load().catch((): Module => ({})));
  return new Map((await Promise.all(loads)).flatMap((module) => Object.entries(module)));
}

const drawn = await exportsOf(scenes, names, objects, singles);
const list = (name: string): readonly string[] => (Array.isArray(drawn.get(name)) ? (drawn.get(name) as string[]) : []);
const part = <P,>(name: string) => drawn.get(name) as ComponentType<P> | undefined;

const PEOPLE = [
  { who: 'kai', at: 'left', feeling: 'worried', facing: 'right' },
  { who: 'mrs-bell', at: 'right', feeling: 'calm', pose: 'talk', facing: 'left' },
];

/** Places, objects, icons, the hand, the body outline and the toy. */
export function PlacePages() {
  const Scene = part<{ place: string; people: typeof PEOPLE; light: string }>('Scene');
  const ObjectPicture = part<{ what: string }>('ObjectPicture');
  const Icon = part<{ name: string }>('Icon');
  const Balloon = part<{ colour: string }>('Balloon');
  const others = ['HelpingHand', 'BodyFigure', 'ToyHills', 'ToyFarm'] as const;
  return (
    <>
      {Scene && (
        <Row title="Places" wide>
          {['day', 'evening'].flatMap((light) =>
            list('PLACES').map((place) => (
              <Card label={`${place}, ${light}`}>
                <Scene place={place} light={light} people={PEOPLE} />
              </Card>
            )),
          )}
        </Row>
      )}
      {ObjectPicture && (
        <Row title="Objects">
          {Object.keys(drawn.get('OBJECT_ICONS') ?? {}).map((what) => (
            <Card label={what}>
              <ObjectPicture what={what} />
            </Card>
          ))}
        </Row>
      )}
      {Icon && (
        <Row title="Icons">
          {list('ICON_NAMES').map((name) => (
            <Card label={name}>
              <Icon name={name} />
            </Card>
          ))}
        </Row>
      )}
      <Row title="Hand, body, toy">
        {others.map((name) => {
          const Other = part<object>(name);
          return (
            Other && (
              <Card label={name}>
                <Other />
              </Card>
            )
          );
        })}
        {Balloon &&
          list('BALLOON_COLOURS').map((colour) => (
            <Card label={colour}>
              <Balloon colour={colour} />
            </Card>
          ))}
      </Row>
    </>
  );
}
