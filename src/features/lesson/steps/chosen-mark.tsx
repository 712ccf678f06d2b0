/**
 * The sign in the corner of a card that is chosen: 'this one'. A finger that taps, and no tick: a child must not read a chosen card
 * as the correct one; nor an open hand, which says 'stop' and 'not OK' on the cards themselves.
 */
export const chosenMark = (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d="M8 14V4.2a1.7 1.7 0 0 1 3.4 0V11l5 .9a2.4 2.4 0 0 1 2 2.4v1.2c0 3.6-2 5.8-5.5 5.8c-2.8 0-4.4-1.3-5.7-3.6l-2-3.5c-.8-1.4.8-2.6 2-1.4z"
      fill="none"
      stroke="currentColor"
      stroke-width="2.2"
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  </svg>
);
