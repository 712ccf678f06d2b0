import { C } from '../../palette';
import { Floor } from '../indoors';
import { Shade } from '../outdoors';
import type { PlaceProps } from './place';

/** A school sports hall: high windows, wall bars, a hoop, mats and a bench. */
export function SportsHall({ evening }: PlaceProps) {
  const glass = evening ? '#6a73ad' : '#cfeaf5';
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#e9eef3" />
      <path d="M0 0h760v36H0z" fill="#b7c3d3" />
      <path d="M0 44h760" stroke="#9fb0c4" stroke-width="10" />
      <path d="M60 36v8M230 36v8M400 36v8M570 36v8M730 36v8" stroke="#9fb0c4" stroke-width="12" />
      <path
        d="M28 66h132v84H28zM178 66h132v84H178zM450 66h132v84H450zM600 66h132v84H600z"
        fill={glass}
        stroke="#fff"
        stroke-width="8"
      />
      <path
        d="M94 66v84M244 66v84M516 66v84M666 66v84M40 146l60-76M190 146l60-76M462 146l60-76M612 146l60-76"
        stroke="#fff"
        stroke-width="6"
        opacity=".7"
      />
      <path d="M0 206h760v200H0z" fill="#9fc3d6" />
      <path d="M0 206h760" stroke="#f2b544" stroke-width="12" />
      <Floor colour="#e2a968" skirting="#c8d3dc" />
      <g fill="none" stroke-linejoin="round">
        <path d="M-40 560L150 420h460l190 140" stroke="#fff" stroke-width="6" opacity=".8" />
        <ellipse cx="380" cy="496" rx="168" ry="38" stroke="#4a7dc9" stroke-width="6" opacity=".75" />
        <path d="M380 420v140" stroke="#fff" stroke-width="6" opacity=".8" />
        <path
          d="M-60 470q170-2 190 34t-190 40M820 470q-170-2-190 34t190 40"
          stroke="#b8533f"
          stroke-width="6"
          opacity=".6"
        />
      </g>
      {!evening && (
        <path
          d="M28 66h132l230 494H258zM178 66h132l230 494H408zM450 66h132l230 494H680zM600 66h132l230 494z"
          fill="#fffbe6"
          opacity=".16"
        />
      )}
      {!evening && (
        <path d="M202 436h120l40 86H242zM352 436h120l40 86H392zM624 436h120l40 86H664z" fill="#fff6cf" opacity=".5" />
      )}
      <path d="M36 216v190M104 216v190M172 216v190" stroke={C.woodDeep} stroke-width="9" />
      <path
        d="M36 236h136M36 262h136M36 288h136M36 314h136M36 340h136M36 366h136"
        stroke="#d8a36c"
        stroke-width="8"
        stroke-linecap="round"
      />
      <rect x="324" y="92" width="112" height="82" rx="6" fill="#fff" stroke="#d94f3d" stroke-width="6" />
      <path d="M358 124h44v34h-44z" fill="none" stroke="#d94f3d" stroke-width="5" />
      <path d="M350 168h60" stroke="#e8703f" stroke-width="8" stroke-linecap="round" />
      <path
        d="M354 172l10 40M380 172v42M406 172l-10 40M358 184l44 20M402 184l-44 20M364 212h32"
        stroke="#fff"
        stroke-width="3"
        opacity=".9"
      />
      <Shade x={640} y={424} rx={110} ry={9} />
      <path d="M556 404h170v18H556z" fill="#4a7dc9" />
      <path d="M562 386h160v17H562z" fill="#6d9adb" />
      <path d="M556 368h170v17H556z" fill="#4a7dc9" />
      <path d="M566 350h152v17H566z" fill="#6d9adb" />
      <path d="M600 350v72M680 350v72" stroke="#fff" stroke-width="4" opacity=".4" />
      <path d="M612 350a24 24 0 0 1 48 0z" fill="#f2a04d" />
      <path d="M636 326v24M616 340q20-8 40 0" fill="none" stroke={C.ink} stroke-width="2.5" opacity=".5" />
      <Shade x={96} y={446} rx={110} ry={7} />
      <path d="M-10 414h206v9H-10z" fill="#c98f5a" />
      <path d="M-10 423h206v8H-10z" fill={C.woodDeep} />
      <path d="M16 429v18M170 429v18" stroke={C.steel} stroke-width="8" stroke-linecap="round" />
      <path d="M690 206v60M690 266q-14 20 0 44" fill="none" stroke="#d9bd8d" stroke-width="7" stroke-linecap="round" />
    </>
  );
}
