import { renderToStaticMarkup } from 'preact-render-to-string';
import { COMMON_EN } from 'virtual:lantern-locales';
import { FirstPaint } from '../src/app/first-paint';
import { WelcomeScene } from '../src/art/welcome-scene';

/** The welcome screen as it stands in the page before any script has run: a picture and the name, no other words. */
export const WELCOME = renderToStaticMarkup(<FirstPaint name={COMMON_EN.appName} art={<WelcomeScene />} />);
