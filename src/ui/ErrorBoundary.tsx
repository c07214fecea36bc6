import { Component, type ReactNode } from 'react';

/**
 * Shows `fallback` in place of a part that failed to render. What was thrown is kept out of the page
 * and of the log: it could carry anything.
 */
export class ErrorBoundary extends Component<
  { fallback: (retry: () => void) => ReactNode; children: ReactNode },
  { failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed
      ? this.props.fallback(() => this.setState({ failed: false }))
      : this.props.children;
  }
}
