import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What to show in place of children that broke. */
  instead: (again: () => void) => ComponentChildren;
  children: ComponentChildren;
  /** Told once for every break, to stop sound. Nothing is logged: an error may carry what a child did. */
  onBreak: () => void;
}

interface State {
  broken: boolean;
}

/** Catches a crash in a view. A class, because only a class may. */
export class Guard extends Component<Props, State> {
  override state: State = { broken: false };

  static override getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(): void {
    this.props.onBreak();
  }

  override render() {
    return this.state.broken ? this.props.instead(() => this.setState({ broken: false })) : this.props.children;
  }
}
