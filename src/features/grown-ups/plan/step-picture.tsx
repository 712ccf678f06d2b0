import { Icon } from '../../../art/icon';
import { Scene } from '../../../art/scene/scene';
import type { StepLine } from '../../../domain/step-lines';
import { SmallPicture } from '../small-picture';
import css from './plan.module.css';

/** A small picture of a step: its scene, else a few of its cards, else the place where messages are read. Silent. */
export function StepPicture({ kind, scene, pictures }: Pick<StepLine, 'kind' | 'scene' | 'pictures'>) {
  const shown = scene ?? (kind === 'spot' ? { place: 'chat' as const, people: [] } : undefined);
  if (shown)
    return (
      <div class={css['picture']}>
        <Scene {...shown} />
      </div>
    );
  return (
    <div class={css['cards']}>
      {pictures.map((picture) => (
        <span key={JSON.stringify(picture)}>
          <SmallPicture picture={picture} />
        </span>
      ))}
      {pictures.length === 0 && <Icon name="lantern" />}
    </div>
  );
}
