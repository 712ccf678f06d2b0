import { C } from '../palette';

interface HouseProps {
  x: number;
  y: number;
  colour: string;
  door: string;
  evening: boolean;
  roof?: string | undefined;
}

/** A terraced house, 184 wide and about 290 high; x is its left edge, y the foot of its wall. */
export function House({ x, y, colour, door, evening, roof = '#8d6a78' }: HouseProps) {
  const glass = evening ? '#ffdf8f' : '#cdeaf3';
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d="M18-250v-46h34v30zM14-300h42v10H14z" fill="#b8735a" />
      <path d="M0 0v-204h184V0z" fill={colour} />
      <path d="M-8-196l30-68h140l30 68z" fill={roof} />
      <path
        d="M4-212h176M12-230h160M20-248h144"
        stroke={C.ink}
        stroke-width="3"
        stroke-dasharray="14 8"
        opacity=".12"
      />
      <path d="M0-196h184v9H0z" fill={C.ink} opacity=".12" />
      <path d="M24-170h52v60H24zM108-170h52v60h-52zM20-76h66v58H20z" fill={glass} stroke="#fff" stroke-width="7" />
      <path d="M50-170v60M134-170v60M42-76v58M64-76v58M24-144h52M108-144h52" stroke="#fff" stroke-width="4" />
      <path d="M16-106h68M100-106h68M12-14h82" stroke="#fff" stroke-width="8" stroke-linecap="round" />
      <path d="M106 0v-76q0-26 28-26t28 26V0z" fill="#fff" />
      <path d="M113 0v-74q0-20 21-20t21 20V0z" fill={door} />
      <path d="M119-66q0-20 15-20t15 20z" fill={glass} />
      <path d="M120-54h28v18h-28zM120-28h28v22h-28z" fill={C.ink} opacity=".14" />
      <path d="M149-34h.1" stroke={C.glow} stroke-width="7" stroke-linecap="round" />
      <path d="M100 0h68v7h-68z" fill="#cfd3da" />
    </g>
  );
}

/** A street lamp, lit in the evening; y is its foot, 330 high. */
export function LampPost({ x, y, evening }: { x: number; y: number; evening: boolean }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      {evening && <path d="M0-282h.1" stroke={C.glow} stroke-width="150" stroke-linecap="round" opacity=".22" />}
      {evening && <path d="M0-282h.1" stroke={C.glow} stroke-width="90" stroke-linecap="round" opacity=".3" />}
      <path d="M0 0v-250M-16-196h32" stroke={C.steel} stroke-width="8" stroke-linecap="round" />
      <path d="M-12 2l4-46H8l4 46z" fill={C.steel} />
      <path d="M-20-306h40l-8 54h-24z" fill={evening ? '#fff0bd' : '#f6f3e2'} />
      <path d="M-26-306q26-34 52 0zM-14-256h28v10h-28z" fill={C.steel} />
      <path d="M-8-300l3 42" stroke="#fff" stroke-width="5" stroke-linecap="round" opacity=".7" />
    </g>
  );
}
