import type { ComponentChildren } from 'preact';
import { WelcomeShell } from '../features/welcome/welcome-shell';
import css from './app.module.css';
import bar from './top-bar.module.css';

interface Props {
  name: string;
  art: ComponentChildren;
}

/**
 * The page as the build prints it: the frame of `ChildSide` with the scene and the name in their places, so that
 * nothing moves when the app wakes up.
 */
export function FirstPaint({ name, art }: Props) {
  return (
    <div class={css['app']} data-side="child">
      <header class={bar['bar']} />
      <main class={css['main']} tabIndex={-1}>
        <WelcomeShell name={name} art={art} />
      </main>
    </div>
  );
}
