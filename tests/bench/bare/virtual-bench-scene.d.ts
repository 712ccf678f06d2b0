declare module 'virtual:bench-scene' {
  import type { VNode } from 'preact';

  /** The scene of Lantern's step, element by element, as the bench found it in this build. */
  export function Scene(): VNode;
}
