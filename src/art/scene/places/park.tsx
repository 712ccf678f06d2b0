import { C } from '../../palette';
import { Bench, Bush, Cloud, Grass, Sky, Tree } from '../outdoors';
import type { PlaceProps } from './place';

/** A park with a winding path, a pond and a bench under a big tree. */
export function Park({ evening }: PlaceProps) {
  return (
    <>
      <Sky evening={evening} />
      <Cloud x={300} y={76} />
      <Cloud x={500} y={150} s={0.6} />
      <path d="M0 300q120-70 250-30t230-20t280 10v200H0z" fill="#bfe0c8" />
      <path
        d="M70 270c0-40 30-44 34-14c8-30 38-20 34 14zM560 262c-2-30 22-34 26-12c6-26 34-20 32 8c14-20 32-8 28 10z"
        fill="#9fcfae"
      />
      <path d="M0 340q180-70 370-24t390-26v200H0z" fill="#a3d6ac" />
      <Tree x={546} y={338} s={0.62} leaf="#74bd8b" />
      <Tree x={626} y={348} s={0.8} leaf="#64b27d" />
      <path d="M0 372q200-50 400-14t360-10v212H0z" fill="#90cc9d" />
      <path d="M470 352c60-20 170-16 200 2c20 14-20 28-90 28s-140-14-110-30z" fill="#a9d9ee" />
      <path d="M500 360h60M590 368h50M540 374h30" stroke="#fff" stroke-width="4" stroke-linecap="round" opacity=".7" />
      <path d="M606 352c-2-10 8-14 12-8c10-2 16 2 20-4c2 12-8 18-18 18s-14-2-14-6z" fill="#fff" />
      <path d="M606 350l-8 3" stroke={C.glowDeep} stroke-width="4" stroke-linecap="round" />
      <path
        d="M396 364c-40 14 50 18 44 44c-8 30-156 40-174 84c-10 28 12 46 40 68h190c-70-30-112-48-98-78c16-34 102-44 96-84c-4-20-84-12-98-34z"
        fill="#f2dfb6"
      />
      <path
        d="M396 364c-30 14 58 20 50 46c-10 30-130 40-144 82c-8 26 24 46 62 68h-58c-28-22-50-40-40-68c18-44 166-54 174-84c6-26-84-30-44-44z"
        fill="#fff"
        opacity=".4"
      />
      <path d="M0 430q160-30 330 10q200 40 430-20v140H0z" fill={C.leafDeep} opacity=".12" />
      <path d="M0 430q60 60 10 130H0z" fill={C.leafDeep} opacity=".2" />
      <Tree x={96} y={420} s={1.62} leaf="#57a672" />
      <Bench x={226} y={438} />
      <Bush x={720} y={424} s={1.1} leaf="#5fae78" />
      <Grass x={690} y={452} s={1.3} bloom="#f2a3b5" />
      <Grass x={560} y={430} bloom="#fff" />
      <Grass x={40} y={500} s={1.5} bloom="#fff" />
      <Grass x={720} y={540} s={1.6} bloom="#b9a5dd" />
      <Grass x={330} y={446} s={0.9} bloom="#f7c75d" />
    </>
  );
}
