import type { ReactNode } from 'react';
import { useLocation } from 'wouter';

import { ErrorBoundary } from './ErrorBoundary';
import { UnexpectedError } from './UnexpectedError';

/**
 * Keeps a failure inside one part of a screen from taking the rest along: translators and other
 * extensions of the browser move nodes that React then does not find any more.
 */
export function PartBoundary({ children }: { children: ReactNode }) {
  const [location] = useLocation();
  return (
    <ErrorBoundary resetOn={location} fallback={(retry) => <UnexpectedError onRetry={retry} />}>
      {children}
    </ErrorBoundary>
  );
}
