import { C } from '../../palette';
import { Bunting } from '../hanging';
import { Plant } from '../indoors';
import { Shade } from '../outdoors';
import type { PlaceProps } from './place';

/** Lines that run from the far edge of the water to the near one, as the lanes do. */
const lanes = (at: readonly number[]) => at.map((i) => `M${380 + i * 120} 268L${380 + i * 200} 436`).join('');

/** The side of a swimming pool: lanes of bright water, flags, a shallow shelf of floats. */
export function Pool({ evening }: PlaceProps) {
  const [glass, hill] = evening ? ['#8187c2', '#5f6ea6'] : ['#dff2f8', '#b7dfc0'];
  return (
    <>
      <path d="M0 0h760v270H0z" fill="#f2f0e4" />
      <path d="M0 0h760v40q-380 34-760 0z" fill="#fff" opacity=".6" />
      <path d="M110 60h540v136H110z" fill={glass} />
      <path d="M110 176q150-50 280-16t260-14v50H110z" fill={hill} />
      <path d="M140 196l70-136h40l-70 136zM400 196l70-136h60l-70 136z" fill="#fff" opacity=".4" />
      <path d="M110 60h540v136H110zM245 60v136M380 60v136M515 60v136" fill="none" stroke="#fff" stroke-width="11" />
      <path d="M0 222h760v48H0z" fill="#7cc3cf" />
      <path d="M0 238h760M0 254h760" stroke="#fff" stroke-width="2" opacity=".6" />
      <path d="M0 246h760" stroke="#fff" stroke-width="48" stroke-dasharray="2 22" opacity=".6" />
      <Bunting x={-10} y={64} w={780} flags={20} sag={20} />
      <path d="M0 262h760v180H0z" fill="#e4dac2" />
      <path d="M0 262h760v10H0z" fill={C.ink} opacity=".1" />
      <path d="M134 268h492L780 436H-20z" fill="#58bcdc" />
      <path d="M134 268h492l40 44q-280 30-572 0z" fill="#fff" opacity=".16" />
      <path d="M40 372q300-40 680 0l60 64H-20z" fill="#2f9cc6" opacity=".35" />
      <path d={lanes([-1.5, -0.5, 0.5, 1.5])} stroke="#2f86b5" stroke-width="9" opacity=".35" />
      <path
        d="M190 300q14-8 28 0t28 0M470 296q12-7 24 0t24 0M560 334q16-8 32 0t32 0M110 340q16-8 32 0t32 0M320 330q16-8 32 0t32 0M420 384q20-9 40 0t40 0M230 396q20-9 40 0t40 0M60 404q20-9 40 0t40 0M620 396q20-9 40 0t40 0"
        fill="none"
        stroke="#fff"
        stroke-width="5"
        stroke-linecap="round"
        opacity=".75"
      />
      <path d={lanes([-1, 0, 1])} stroke="#fff" stroke-width="9" stroke-linecap="round" stroke-dasharray="0 20" />
      <path
        d={lanes([-1, 0, 1])}
        stroke="#2f6fa8"
        stroke-width="9"
        stroke-linecap="round"
        stroke-dasharray="0 10 0 10"
        stroke-dashoffset="10"
      />
      {!evening && <path d="M245 200h135l180 236H330z" fill="#fffbe6" opacity=".16" />}
      <path d="M0 430h760v130H0z" fill="#f0e6cf" />
      <path d="M0 430h760v14H0z" fill="#fff" />
      <path d="M0 448h760" stroke="#3f8fae" stroke-width="9" stroke-dasharray="16 4" opacity=".7" />
      <path
        d={`M0 480h760M0 520h760${Array.from({ length: 15 }, (_, i) => `M${380 + (i - 7) * 76} 453L${380 + (i - 7) * 108} 560`).join('')}`}
        stroke="#c9b892"
        stroke-width="2"
        opacity=".6"
      />
      <path d="M0 496q240-34 420-14t340-12v90H0z" fill="#fff" opacity=".22" />
      <g fill="none" stroke="#c4ced8" stroke-width="9" stroke-linecap="round">
        <path d="M574 462v-66q0-22-22-22t-18 36M634 462v-66q0-22-22-22t-18 36" />
      </g>
      <Shade x={704} y={428} rx={64} ry={8} />
      <path
        d="M664 430l12-220M744 430l-12-220M670 350h70M668 390h74M672 310h64"
        stroke="#a9b8c6"
        stroke-width="10"
        stroke-linecap="round"
      />
      <path d="M664 250h80v12h-80z" fill="#4a7dc9" />
      <path d="M676 250v-70q28-12 56 0v70z" fill="#6d9adb" />
      <path d="M690 190q14-6 28 0" stroke="#fff" stroke-width="5" stroke-linecap="round" fill="none" opacity=".6" />
      <circle cx="56" cy="150" r="31" fill="none" stroke="#fff" stroke-width="19" />
      <circle cx="56" cy="150" r="31" fill="none" stroke="#e8703f" stroke-width="19" stroke-dasharray="24.4 24.3" />
      <Shade x={64} y={474} rx={80} ry={9} />
      <path d="M6 470v-88h118v88z" fill="#e0b27c" />
      <path d="M16 392h98v68H16z" fill={C.ink} opacity=".18" />
      <path d="M22 460v-58h12v58zM66 460v-62h12v62z" fill="#d9688a" />
      <path d="M37 460v-64h12v64zM81 460v-52h12v52z" fill="#f7b733" />
      <path d="M52 460v-54h11v54zM96 460v-60h12v60z" fill="#6cb37f" />
      <path d="M0 372h130v13H0z" fill="#c98f5a" />
      <path d="M20 372v-13h58v13zM26 359v-12h50v12z" fill="#f7f2e4" />
      <path d="M84 372a20 20 0 0 1 40 0z" fill="#7a5fab" />
      <Plant x={26} y={268} s={0.6} pot="#fff" />
    </>
  );
}
