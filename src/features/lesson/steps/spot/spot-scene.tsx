import type { SceneData } from '../../../../content/schema/scene';
import { StepScene } from '../step-scene';
import { Mark } from './mark';
import css from './spot-scene.module.css';
import type { ShownTarget } from './target';

interface Props {
  scene: SceneData;
  label: string;
  targets: readonly ShownTarget[];
  closed: boolean;
  onTap: (id: string) => void;
}

/** Round places to tap over a picture. The frame keeps the picture's own shape, so that percent of one is percent of the other. */
export function SpotScene({ scene, label, targets, closed, onTap }: Props) {
  return (
    <div class={css['stage']}>
      <div class={css['frame']}>
        <StepScene scene={scene} label={label} />
        {targets.map(({ id, at, label: name, found, shownAs }) => (
          <button
            key={id}
            type="button"
            class={css['target']}
            data-answer
            aria-label={name}
            data-shown={shownAs !== undefined}
            aria-pressed={found}
            aria-description={shownAs}
            disabled={closed}
            style={{ '--x': `${at?.x ?? 50}%`, '--y': `${at?.y ?? 50}%` }}
            onClick={() => onTap(id)}
          >
            {found && <Mark is="chosen" />}
          </button>
        ))}
      </div>
    </div>
  );
}
