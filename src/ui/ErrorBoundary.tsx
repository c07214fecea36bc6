import { Component, type ReactNode } from 'react';

interface Props {
  /** A change of it is a new start, such as the address of the page. */
  readonly resetOn?: string;
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly resetOn: string | undefined;
}

/**
 * Shows `fallback` in place of a part that failed to render. What was thrown is kept out of the page
 * and of the log: it could carry anything.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, resetOn: this.props.resetOn };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ resetOn }: Props, state: State): State | null {
    return resetOn === state.resetOn ? null : { failed: false, resetOn };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
