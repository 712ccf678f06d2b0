import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import css from './welcome.module.css';

interface Props {
  /** The drawn meadow, when the build prints it into the page. */
  art?: ComponentChildren;
  /** The same meadow as it lies in the page already: put back as it is, so that no tablet downloads it twice. */
  printed?: Node | undefined;
  /** Name of the app, the one word that is the same in every language. */
  name: string;
  children?: ComponentChildren;
}

/** Welcome as it is painted first: the scene and the name. Everything else with words comes when the app runs. */
export function WelcomeShell({ art, printed, name, children }: Props) {
  const putBack = useCallback(
    (place: HTMLElement | null) => {
      if (place && printed && printed.parentNode !== place) place.appendChild(printed);
    },
    [printed],
  );
  return (
    <div class={css['welcome']}>
      <div class={css['art']} data-art ref={putBack}>
        {art}
      </div>
      <h1 class={css['name']} data-say>
        {name}
      </h1>
      {children}
    </div>
  );
}
