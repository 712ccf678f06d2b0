import { afterEach, expect, it } from 'vitest';
import type { AppDeps } from '../../src/app/deps';
import { watchTouches } from '../../src/app/watch-touches';
import { deafenAfterEach } from '../support/deafen';

deafenAfterEach();
afterEach(() => {
  document.body.innerHTML = '';
});

const pointer = (type: string, isPrimary: boolean) =>
  Object.defineProperty(new MouseEvent(type, { bubbles: true, clientX: 10, clientY: 10 }), 'isPrimary', {
    value: isPrimary,
  });

function asked(asking = true) {
  document.body.innerHTML = `<header><div data-end><button>Who can I tell?</button></div></header><main><button>Earlier</button><button>Beneath</button></main>${
    asking ? '<dialog open><button>I am here</button></dialog>' : ''
  }`;
  const [help, earlier, beneath, here] = [...document.querySelectorAll('button')];
  if (!help || !earlier || !beneath) throw new Error('No buttons');
  let pressed = 0;
  beneath.addEventListener('click', () => {
    pressed += 1;
  });
  // A test DOM knows no `:enabled`.
  beneath.closest = ((wanted: string) =>
    wanted === 'button:enabled' ? beneath : Element.prototype.closest.call(beneath, wanted)) as typeof beneath.closest;
  document.elementFromPoint = () => (here?.isConnected ? here : beneath);
  const kiosk = {
    asking: { peek: () => asking },
    grownUps: { peek: () => false },
    touched: () => {
      asking = false;
      here?.remove();
    },
  };
  watchTouches(kiosk as unknown as AppDeps['kiosk'], () => undefined);
  return { help, earlier, beneath, here, pressed: () => pressed };
}
const click = (detail: number) => new MouseEvent('click', { bubbles: true, detail });

it('two thumbs on ‘Still there?’ press nothing that lies beneath it', () => {
  const { beneath, here, pressed } = asked();
  here?.dispatchEvent(pointer('pointerdown', true));
  beneath.dispatchEvent(pointer('pointerdown', false));
  beneath.dispatchEvent(pointer('pointerup', false));
  expect(pressed()).toBe(0);
});

it('nor does a hasty double tap on it', () => {
  const { earlier, beneath, here, pressed } = asked();
  // What was tapped four minutes ago is still there.
  earlier.dispatchEvent(click(1));
  here?.dispatchEvent(pointer('pointerdown', true));
  beneath.dispatchEvent(click(1));
  beneath.dispatchEvent(pointer('pointerdown', true));
  beneath.dispatchEvent(click(2));
  expect(pressed()).toBe(0);
});

it('where nothing was asked, a second finger presses', () => {
  const { beneath, pressed } = asked(false);
  beneath.dispatchEvent(pointer('pointerdown', false));
  beneath.dispatchEvent(pointer('pointerup', false));
  expect(pressed()).toBe(1);
});

it('whoever goes straight on to help gets it', () => {
  const { help, here } = asked();
  let asks = 0;
  help.addEventListener('click', () => (asks += 1));
  here?.dispatchEvent(pointer('pointerdown', true));
  help.dispatchEvent(pointer('pointerdown', true));
  help.dispatchEvent(click(1));
  expect(asks).toBe(1);
});
