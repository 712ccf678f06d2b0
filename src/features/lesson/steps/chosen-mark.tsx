import { Icon } from '../../../art/icon';

/**
 * The sign in the corner of a card that is chosen: 'this one'. A finger that taps, and no tick: a child must not read a chosen card
 * as the correct one; nor an open hand, which says 'stop' and 'not OK' on the cards themselves.
 */
export const chosenMark = <Icon name="tap" />;
