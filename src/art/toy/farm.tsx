import { C } from '../palette';
import { Bush, Cloud, Grass, Tree } from '../scene/outdoors';

/** The sunny farm that stands on `ToyHills`, in the same picture and size. An upright page cuts it at 390 and 890: nothing stands there. */
export function ToyFarm() {
  return (
    <svg viewBox="0 0 1280 800" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <Cloud x={300} y={120} s={1.5} />
      <Cloud x={800} y={90} s={0.9} />
      <Cloud x={110} y={230} s={0.8} />
      <g transform="translate(-114 4)">
        <path d="M868 506v-84l52-40l52 40v84z" fill="#d9634f" />
        <path
          d="M858 428l62-50l62 50"
          fill="none"
          stroke="#8d3f34"
          stroke-width="10"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
        <path d="M900 506v-42h40v42zM908 420h24v20h-24z" fill="#fff3dc" />
      </g>
      <path d="M1020 500l8-84h24l8 84z" fill="#fff3dc" />
      <path
        d="M1040 412l-46-30m46 30l30-46m-30 46l46 30m-46-30l-30 46"
        stroke={C.wood}
        stroke-width="12"
        stroke-linecap="round"
      />
      <path d="M1022 418q18-26 36 0z" fill="#4a7dc9" />
      <Tree x={650} y={516} s={0.7} leaf="#74bd8b" />
      <Tree x={1196} y={512} s={0.85} leaf="#64b27d" />
      <Tree x={130} y={600} s={1.5} leaf="#5fae78" />
      <Bush x={290} y={580} s={1} />
      <path d="M0 640q300-80 640-20t640-40v220H0z" fill={C.leaf} />
      <path d="M0 700q360-60 700-10t580-30v140H0z" fill="#79c08b" />
      <g transform="translate(112 0)">
        <path d="M346 640v22M378 640v22" stroke="#4b4a5e" stroke-width="6" stroke-linecap="round" />
        <path
          d="M338 626h.1M352 612h.1M372 610h.1M388 622h.1M376 634h.1M354 636h.1"
          stroke="#fff"
          stroke-width="30"
          stroke-linecap="round"
        />
        <path
          d="M324 612q-14 2-14 14q2 12 14 10q8-10 0-24zM326 612l10-5"
          fill="#4b4a5e"
          stroke="#4b4a5e"
          stroke-width="5"
          stroke-linecap="round"
          stroke-linejoin="round"
        />
      </g>
      <Grass x={90} y={720} s={1.8} bloom="#fff" />
      <Grass x={430} y={690} s={1.3} bloom="#f2a3b5" />
      <Grass x={700} y={760} s={1.7} bloom="#fff" />
      <Grass x={960} y={690} s={1.3} bloom="#f7c75d" />
      <Grass x={1200} y={750} s={1.9} bloom="#f2a3b5" />
      <Grass x={250} y={780} s={1.7} bloom="#f7c75d" />
    </svg>
  );
}
