import { Scene } from '../../../art/scene/scene';
import type { SceneData } from '../../../content/schema/scene';

interface Props {
  scene: SceneData;
  /** What the picture shows, for a child who cannot see it. */
  label: string;
}

/** A lesson's scene, drawn. */
export function StepScene({ scene, label }: Props) {
  return <Scene place={scene.place} people={scene.people} objects={scene.objects} light={scene.light} label={label} />;
}
