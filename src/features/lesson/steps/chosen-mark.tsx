import { Icon } from '../../../art/icon';

/** The sign in the corner of a card that is chosen: 'this one'. A hand and no tick: a child must not read a chosen card as the correct one. */
export const chosenMark = <Icon name="hand" />;
