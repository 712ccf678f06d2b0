import { C } from './palette';
import { Fill, Line } from './person/ink';

interface Props {
  lit: boolean;
  current: boolean;
}

/** A light without a face or a handle, for those who have grown out of lanterns. Lit has rays as well, so it does not rest on colour. */
export function MapLight({ lit, current }: Props) {
  return (
    <svg viewBox="-62 -62 124 124" overflow="visible" aria-hidden="true" focusable="false">
      {(lit || current) && <circle r="66" fill={C.glow} opacity=".12" />}
      <circle
        r="46"
        fill={lit ? C.glow : '#3a475f'}
        stroke={lit || current ? C.glowPale : '#8f9dc4'}
        stroke-width="5"
      />
      {lit && (
        <Line d="M0-70v-6M0 70v6M-70 0h-6M70 0h6M-50-50l-4-4M50-50l4-4M-50 50l-4 4M50 50l4 4" c={C.glowPale} w={5} />
      )}
      {current && <circle r="62" fill="none" stroke={C.glowPale} stroke-width="5" />}
    </svg>
  );
}

/** One lantern of the lesson map. Its glass stays plain, for the lesson's number or picture. Lit also has rays, so it does not rest on colour. */
export function MapLantern({ lit, current }: Props) {
  const rim = lit ? C.glowDeep : current ? C.glow : '#8f9dc4';
  const metal = lit || current ? C.glowPale : '#a9b5d6';
  return (
    <svg viewBox="-80 -84 160 160" aria-hidden="true" focusable="false">
      {(lit || current) && <circle r="68" fill={C.glow} opacity=".16" />}
      {lit && <circle r="55" fill={C.glow} opacity=".24" />}
      {lit && <Line d="M-60-30l-8-4M60-30l8-4M-64 8h-5M64 8h5M-46-54l-5-6M46-54l5-6" c={C.glowPale} w={5} />}
      <Line d="M-17-50C-18-82 18-82 17-50" c={metal} w={6} />
      <Fill d="M-40 2C-40-34-30-46 0-46S40-34 40 2S32 48 0 48S-40 38-40 2z" c={rim} />
      <Fill d="M-34 2C-34-30-25-40 0-40S34-30 34 2S27 42 0 42S-34 34-34 2z" c={lit ? C.glow : '#4f608e'} />
      {lit && <Fill d="M-26 5C-26-22-19-32 0-32S26-22 26 5S20 36 0 36S-26 28-26 5z" c={C.glowPale} />}
      <Line d="M-27-16Q-24-30-13-34" c={C.white} w={4} o={lit ? 0.9 : 0.35} />
      <Fill d="M-32-40C-29-52-15-56 0-56S29-52 32-40Q0-47-32-40z" c={lit || current ? C.plum : '#7383ad'} />
      <Fill d="M-29 42Q0 50 29 42L33 54Q34 60 27 60H-27Q-34 60-33 54z" c={lit || current ? C.plum : '#7383ad'} />
      {current && <circle r="70" fill="none" stroke={C.glowPale} stroke-width="5" />}
    </svg>
  );
}
