import { useFocusFinders } from '@fluentui/react-components';

/**
 * Keeps Fluent's focus manager alive while the portal runs. It comes and goes with the panels and
 * dialogs that use it, and when the last of them takes it along, it leaves everything else on the page
 * hidden from screen readers, as it was while the panel was open.
 */
export function FocusManager() {
  useFocusFinders();
  return null;
}
