/**
 * The oldest browsers that Lantern runs in, by the styles it cannot do without: boxes that ask for their room (`container-type`:
 * Chrome 105, Safari 16, Firefox 110), `:has()` (105, 15.4, 121) and `dvh` (108, 15.4, 101). Edge counts as Chrome does. Read in
 * https://github.com/mdn/browser-compat-data, version 8.1.9 of 12 November 2026. No device that old has been tried by hand.
 * `build/guard/guard.js` asks the browser for the three themselves; a browser's number is only what an adult is told.
 */
export const OLDEST_BROWSERS = { chrome: 108, safari: 16, firefox: 121 } as const;

/** What code is compiled for, wherever it is: a size or a speed that is measured of other code is not Lantern's. */
export const COMPILED_FOR = [`chrome${OLDEST_BROWSERS.chrome}`, `safari${OLDEST_BROWSERS.safari}`];
