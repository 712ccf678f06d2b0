import { ToyFarm } from '../../art/toy/farm';
import { Balloons, type BalloonsProps } from './balloons';
import { Leaves } from './leaves';
import { Shapes } from './shapes';
import type { ToyName } from './toy';

export { ToyFarm };

interface Props extends BalloonsProps {
  toy: ToyName;
}

/** The toys that need not be there in the first moment of Hide. Each begins afresh whenever it is picked. */
export function MoreToys({ toy, ...balloons }: Props) {
  switch (toy) {
    case 'balloons':
      return <Balloons {...balloons} />;
    case 'shapes':
      return <Shapes />;
    case 'leaves':
      return <Leaves />;
  }
}
