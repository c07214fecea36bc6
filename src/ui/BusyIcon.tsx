import { Spinner } from '@fluentui/react-components';

/** Turns beside words, or in a button, that say what is going on: for itself it says nothing. */
export function BusyIcon() {
  return <Spinner size="tiny" aria-hidden="true" />;
}
