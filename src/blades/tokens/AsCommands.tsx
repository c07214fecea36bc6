import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';

import type { Operation } from '@/domain/commandTwin/operation';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Disclosure } from '@/ui/Disclosure';

const Twin = lazy(async () => {
  const [{ commandTwin }, { CommandTwin }] = await Promise.all([
    import('@/domain/commandTwin/commandTwin'),
    import('@/ui/CommandTwin'),
  ]);
  return {
    default: ({ registry, operation }: { registry: RegistryAddress; operation: Operation }) => (
      <CommandTwin twins={commandTwin(registry, operation)} />
    ),
  };
});

/** What a form or a confirmation is about to do, as commands of other tools. Closed at first. */
export function AsCommands({
  registry,
  operation,
}: {
  registry: RegistryAddress | undefined;
  /** Undefined while the form is not filled in. */
  operation: Operation | undefined;
}) {
  const { t } = useI18n();
  return (
    <Disclosure label={t.commands.show}>
      {registry === undefined || operation === undefined ? (
        <p>{t.commands.fillIn}</p>
      ) : (
        <Suspense fallback={<Spinner size="tiny" label={t.ui.loading} />}>
          <Twin registry={registry} operation={operation} />
        </Suspense>
      )}
    </Disclosure>
  );
}
