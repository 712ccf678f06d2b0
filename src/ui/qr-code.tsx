import { encode } from 'uqr';
import css from './qr-code.module.css';

interface Props {
  text: string;
  /** What it is, to a screen reader: the code itself says nothing to an ear. */
  label: string;
}

/** One path for all dark squares: a QR of 25 rows would otherwise be 300 boxes. */
function squares(data: readonly (readonly boolean[])[]): string {
  return data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}

/** A QR code as large as its place, always black on white: a camera needs that, whatever the colours around it. */
export function QrCode({ text, label }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return (
    <svg class={css['code']} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path d={`M0 0h${size}v${size}H0z`} fill="#fff" />
      <path d={squares(data)} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
}
