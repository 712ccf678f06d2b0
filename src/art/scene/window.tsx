import { useContext } from 'preact/hooks';
import { C } from '../palette';
import type { Box } from './box';
import { type Light, LightContext } from './light';

/** Sunlight from a window (its box) falling on the floor at `to`: the beam, and four panes of light on the boards. */
export function Sunlight({
  x,
  y,
  w,
  h,
  to: [fx, fy],
  beam = true,
}: Box & { to: readonly [number, number]; beam?: boolean | undefined }) {
  if (useContext(LightContext) === 'snow') return null;
  const pane = (i: number, j: number) =>
    `M${fx + i * (w * 0.54 + 6) + j * 70} ${fy + j * 48}h${w * 0.54}l64 44h${-w * 0.54}z`;
  return (
    <>
      {beam && (
        <path
          d={`M${x} ${y}h${w}L${fx + w * 1.08 + 140} ${fy + 92}H${fx + 134}L${x} ${y + h}z`}
          fill="#fffbe3"
          opacity=".18"
        />
      )}
      <path d={pane(0, 0) + pane(1, 0) + pane(0, 1) + pane(1, 1)} fill="#fff6cf" opacity=".55" />
    </>
  );
}

/** Sky, low sky, hill, near hill and tree of each light. */
const VIEW: Record<Light, readonly [string, string, string, string, string]> = {
  day: ['#bfe3f3', '#e6f4ee', '#a9d8b0', '#84c495', '#5fae78'],
  evening: ['#46508f', '#8b78b4', '#3f5c78', '#35506a', '#2f4d5c'],
  snow: ['#c3cfe0', '#d8e0eb', '#edf2f8', '#fff', '#f6f9fd'],
  storm: ['#3d4470', '#5a5f8f', '#3a4a66', '#31435c', '#2b4152'],
};

/** A window on a garden. The nested svg cuts the view to the pane without needing a clip path. */
export function Window({
  x,
  y,
  w,
  h,
  curtain,
  frame = '#fff',
}: Box & { curtain?: string | undefined; frame?: string | undefined }) {
  const light = useContext(LightContext);
  const [sky, low, hill, near, leaf] = VIEW[light];
  return (
    <>
      {light === 'day' && (
        <rect x={x - 40} y={y - 40} width={w + 80} height={h + 80} rx="50" fill="#fff" opacity=".3" />
      )}
      <rect x={x - 12} y={y - 12} width={w + 24} height={h + 24} rx="10" fill={frame} />
      <path d={`M${x + w + 12} ${y}v${h + 12}h${-w - 12}`} fill="none" stroke={C.ink} stroke-width="4" opacity=".1" />
      <svg x={x} y={y} width={w} height={h} viewBox="0 0 200 200" preserveAspectRatio="xMidYMax slice">
        <path d="M-200-200h600v420h-600z" fill={sky} />
        <path d="M-200 90q200-40 600 0v130h-600z" fill={low} />
        {light === 'evening' && <circle cx="150" cy="46" r="15" fill={C.moon} />}
        {light === 'day' && (
          <path d="M96 52c-16 0-14-18 2-17c4-16 26-16 30-2c16-4 22 18 4 19z" fill="#fff" opacity=".9" />
        )}
        <path d="M-200 150q150-50 300-14t300-20v100h-600z" fill={hill} />
        <path d="M40 170v-40" stroke={C.woodDeep} stroke-width="8" />
        <path d="M8 128c-10-26 14-34 18-34c2-22 36-24 42-2c20 2 22 30 4 38c-18 14-48 12-64-2z" fill={leaf} />
        <path d="M-200 176q200-26 340-6t260-8v60h-600z" fill={near} />
        {light === 'snow' && (
          <path
            d="M20 30h.1M66 16h.1M112 40h.1M160 22h.1M186 60h.1M84 70h.1M136 88h.1M30 84h.1M176 112h.1M104 122h.1M60 150h.1M150 152h.1"
            stroke="#fff"
            stroke-width="9"
            stroke-linecap="round"
          />
        )}
        {light === 'storm' && (
          <>
            <path d="M60 62c-30 0-28-34 0-32c6-32 50-32 58-6c32-10 46 36 8 38z" fill="#8d93b8" />
            <path d="M104 62l-18 34h15l-9 30l32-42h-16l12-22z" fill={C.glow} />
            <path
              d="M40 80l-8 24M64 84l-8 24M148 72l-8 24M172 62l-8 24M160 110l-8 24M28 124l-8 24M70 128l-8 24"
              stroke="#c3cbea"
              stroke-width="4"
              stroke-linecap="round"
            />
          </>
        )}
        <path d="M-10 220L120-20h50L40 220z" fill="#fff" opacity=".16" />
      </svg>
      <path d={`M${x + w / 2} ${y}v${h}M${x} ${y + h * 0.48}h${w}`} stroke={frame} stroke-width="9" />
      <path d={`M${x} ${y + 2}h${w}`} stroke={C.ink} stroke-width="5" opacity=".09" />
      <rect x={x - 24} y={y + h + 8} width={w + 48} height="13" rx="6" fill={frame} />
      <path
        d={`M${x - 20} ${y + h + 23}h${w + 40}`}
        stroke={C.ink}
        stroke-width="5"
        opacity=".09"
        stroke-linecap="round"
      />
      {curtain && (
        <>
          {[-1, 1].map((side) => (
            <g key={side} transform={`translate(${side < 0 ? x - 26 : x + w + 26} ${y - 22}) scale(${-side} 1)`}>
              <path
                d={`M-10 0h62q2 ${h * 0.5}-22 ${h * 0.66}q8 ${h * 0.2} 4 ${h * 0.34 + 40}h-50q10-${h / 2} 6-${h + 40}z`}
                fill={curtain}
              />
              <path
                d={`M10 4q0 ${h * 0.5}-6 ${h + 30}M32 4q-2 ${h * 0.4}-12 ${h * 0.6}`}
                fill="none"
                stroke={C.ink}
                stroke-width="4"
                opacity=".1"
                stroke-linecap="round"
              />
            </g>
          ))}
          <path d={`M${x - 46} ${y - 22}h${w + 92}`} stroke={C.woodDeep} stroke-width="7" stroke-linecap="round" />
        </>
      )}
    </>
  );
}
