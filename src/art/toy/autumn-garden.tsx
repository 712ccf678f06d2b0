import { Bush, Cloud, Grass, Tree } from '../scene/outdoors';

/** Where the leaves lie: a garden in autumn, its lawn free of anything that could be taken for a leaf. */
export function AutumnGarden() {
  return (
    <svg viewBox="0 0 1280 800" preserveAspectRatio="xMidYMin slice" aria-hidden="true" focusable="false">
      <path d="M0 0h1280v800H0z" fill="#d6e9f0" />
      <path d="M0 90q320-60 640-10t640-30v750H0z" fill="#f3ecd6" />
      <Cloud x={250} y={52} s={1.1} />
      <Cloud x={1010} y={66} s={1.3} />
      <path d="M0 150q300-70 640-16t640-40v706H0z" fill="#dcd9a4" />
      <Tree x={90} y={206} s={0.9} leaf="#e39a45" />
      <Tree x={1190} y={200} s={0.95} leaf="#d9733f" />
      <Tree x={980} y={182} s={0.6} leaf="#e8b84e" />
      <Bush x={300} y={192} s={0.7} leaf="#b9a248" />
      <path
        d="M420 190v-54l10-10l10 10v54zM470 190v-54l10-10l10 10v54zM520 190v-54l10-10l10 10v54zM570 190v-54l10-10l10 10v54zM620 190v-54l10-10l10 10v54zM670 190v-54l10-10l10 10v54zM720 190v-54l10-10l10 10v54zM770 190v-54l10-10l10 10v54zM820 190v-54l10-10l10 10v54zM410 148h440v12H410z"
        fill="#fbf4e4"
      />
      <path d="M0 196q320-34 660-8t620-16v628H0z" fill="#c9d59a" />
      <path d="M0 470q360-60 700-18t580-24v372H0z" fill="#bccd8c" />
      <path d="M0 690q340-50 680-14t600-20v144H0z" fill="#aebf7c" />
      <Grass x={60} y={330} s={1.4} />
      <Grass x={1230} y={360} s={1.5} />
      <Grass x={40} y={620} s={1.7} />
      <Grass x={1240} y={640} s={1.7} />
    </svg>
  );
}
