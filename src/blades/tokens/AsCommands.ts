import { asCommands } from '@/ui/asCommands';

/** What a form or a confirmation of this blade is about to do, as commands of other tools. */
export const AsCommands = asCommands(
  async () => (await import('@/domain/commandTwin/commandTwin')).commandTwin,
);
