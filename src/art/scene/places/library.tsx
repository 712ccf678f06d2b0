import { C } from '../../palette';
import { Bookcase, Books } from '../books';
import { BeanBag } from '../furniture';
import { Floor, Pendant, Plant, Rug } from '../indoors';
import { Sunlight, Window } from '../window';
import type { PlaceProps } from './place';

/** A children's library: tall shelves, a reading window with cushions, a low box of picture books. */
export function Library({ evening }: PlaceProps) {
  return (
    <>
      <path d="M0 0h760v410H0z" fill="#cfdcc4" />
      <path d="M0 0h760v50q-380 40-760 0z" fill="#fff" opacity=".35" />
      <Floor colour="#c99866" skirting="#e9dfc6" />
      <Bookcase x={-30} y={412} w={230} h={360} shelves={5} wood="#a9744a" />
      <Bookcase x={560} y={412} w={230} h={360} shelves={5} wood="#a9744a" />
      <Window x={286} y={78} w={190} h={190} frame="#fff" />
      <path d="M232 412v-78h296v78z" fill="#b98552" />
      <path d="M246 350h84v50h-84zM340 350h84v50h-84zM434 350h84v50h-84z" fill={C.ink} opacity=".3" />
      <Books x={252} y={400} w={60} h={38} from={10} />
      <Books x={346} y={400} w={74} h={40} from={44} />
      <Books x={440} y={400} w={56} h={38} from={70} />
      <path d="M224 320h312q8 0 8 10v8H216v-8q0-10 8-10z" fill="#e6c58f" />
      <path d="M238 320q-6-20 10-20h120q10 0 10 20z" fill="#d9867c" />
      <path d="M382 320q0-20 12-20h120q14 0 8 20z" fill="#e59a8c" />
      <path d="M206 412L150 60M226 412L176 60" stroke="#8a5c38" stroke-width="7" stroke-linecap="round" />
      <path d="M163 110h20M172 168h20M180 226h22M189 284h22M197 342h23" stroke="#8a5c38" stroke-width="6" />
      <Plant x={546} y={414} s={0.95} pot="#4a7dc9" />
      <Pendant x={252} y={66} colour="#3c7a5a" evening={evening} />
      <Pendant x={510} y={66} colour="#3c7a5a" evening={evening} />
      {!evening && <Sunlight x={286} y={78} w={190} h={190} to={[300, 424]} />}
      <Rug x={380} y={500} rx={250} ry={46} colour="#6f9bb5" edge="#4c7a97" />
      <BeanBag x={672} y={472} colour="#e58f5c" />
    </>
  );
}
