import { round } from '../figures';
import { C } from '../palette';
import { Fill, Line } from './ink';
import type { Wear } from './look';
import type { Paint } from './paint';

/** How a top is cut: heights of shoulders and hem, half the width of neck and hem. */
export interface Cut {
  style: Wear;
  top: number;
  hem: number;
  neck: number;
  flare: number;
  paint: Paint;
}

interface Props extends Cut {
  waist: number;
  lanyard: boolean;
}

/** What tells people apart from behind: their collar, the rib of a cardigan, the bow of a dress, the ribbon of a badge. */
export function TorsoBack({ style, top, hem, neck, flare, paint, waist, lanyard }: Props) {
  const n = round;
  const nape = `M${n(-neck)} ${n(top - 4)}Q0 ${n(top)} ${n(neck)} ${n(top - 4)}`;
  const tie = n(hem - 40);
  return (
    <>
      {(style === 'collar' || style === 'tunic') && (
        <Fill
          d={`${nape}L${n(neck * 1.4)} ${n(top + 5)}Q0 ${n(top + 16)} ${n(-neck * 1.4)} ${n(top + 5)}z`}
          c={style === 'tunic' ? paint.topShade : C.white}
        />
      )}
      {style === 'tunic' && <Line d={`M0 ${n(top + 24)}V${n(hem)}`} c={paint.topShade} w={2.2} />}
      {style === 'cardigan' && (
        <>
          <Line
            d={`M${n(4 - flare)} ${n(hem - 5)}Q0 ${n(hem + 2)} ${n(flare - 4)} ${n(hem - 5)}`}
            c={paint.topShade}
            w={9}
          />
          <Line
            d={`M${n(-neck * 1.9)} ${n(top + 20)}Q0 ${n(top + 27)} ${n(neck * 1.9)} ${n(top + 20)}`}
            c={paint.topShade}
            w={2.4}
          />
          <Line d={nape} c={C.paper} w={4} />
        </>
      )}
      {style === 'dress' && (
        <>
          <Line
            d={`M${3 - waist} ${tie}Q0 ${tie + 5} ${waist - 3} ${tie}M0 ${tie + 4}l-7 18M0 ${tie + 4}l7 18`}
            c={paint.topShade}
            w={5}
          />
          <Fill d={`M0 ${tie + 3}l-13-8v15zM0 ${tie + 3}l13-8v15z`} c={paint.topShade} />
        </>
      )}
      {lanyard && <Line d={nape} c={C.ink} w={3.4} />}
    </>
  );
}
