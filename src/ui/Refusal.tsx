import { Message } from './Message';

/**
 * At the head of a form that this person cannot send: why, and whom to ask. It is the reason of the
 * form's button, said before anybody fills the form in.
 */
export function Refusal({ reason }: { reason: string | undefined }) {
  return reason === undefined ? null : <Message intent="warning">{reason}</Message>;
}
