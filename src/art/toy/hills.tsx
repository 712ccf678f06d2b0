import { C } from '../palette';

/**
 * What Hide shows behind the balloons in its first moment: sky and hills, which weigh next to nothing on the first screen. The farm
 * that stands on them comes a moment later (`ToyFarm`). An adult who looks over sees an ordinary game either way.
 */
export function ToyHills() {
  return (
    <svg viewBox="0 0 1280 800" preserveAspectRatio="xMidYMax slice" aria-hidden="true" focusable="false">
      <path d="M0 0h1280v800H0z" fill="#b6e0f3" />
      <path d="M0 230q320-80 640-20t640-40v630H0z" fill="#d3edf5" />
      <path d="M0 390q320-60 640-20t640-30v460H0z" fill="#eef5e4" />
      <g fill="#ffe48f">
        <circle cx="1080" cy="150" r="150" opacity=".2" />
        <circle cx="1080" cy="150" r="112" opacity=".3" />
        <circle cx="1080" cy="150" r="74" />
      </g>
      <path d="M0 500q260-130 560-40t720-70v410H0z" fill="#bfe3c4" />
      <path d="M0 560q220-90 470-30t810-70v340H0z" fill="#a6d9ae" />
      <path d="M0 640q300-80 640-20t640-40v220H0z" fill={C.leaf} />
      <path d="M0 700q360-60 700-10t580-30v140H0z" fill="#79c08b" />
    </svg>
  );
}
