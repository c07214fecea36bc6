import { Spinner } from '@fluentui/react-components';
import { type ComponentProps, type ComponentType, Suspense } from 'react';

import { useI18n } from '@/i18n/I18n';

import type { CommandTwin } from './CommandTwin';
import { Disclosure } from './Disclosure';
import { lazily } from './lazily';

type Twins = ComponentProps<typeof CommandTwin>['twins'];

/**
 * Makes the part of a form or a confirmation that shows what it is about to do as commands of other
 * tools. It is closed at first, and what makes the commands is loaded when it is opened.
 */
export function asCommands<Registry, Operation>(
  load: () => Promise<(registry: Registry, operation: Operation) => Twins>,
): ComponentType<{
  registry: Registry | undefined;
  /** Undefined while the form is not filled in. */
  operation: Operation | undefined;
}> {
  const Opened = lazily(async () => {
    const [twinsOf, { CommandTwin: Commands }] = await Promise.all([
      load(),
      import('./CommandTwin'),
    ]);
    return ({ registry, operation }: { registry: Registry; operation: Operation }) => (
      <Commands twins={twinsOf(registry, operation)} />
    );
  });

  return function AsCommands({ registry, operation }) {
    const { t } = useI18n();
    return (
      <Disclosure label={t.commands.show}>
        {registry === undefined || operation === undefined ? (
          <p>{t.commands.fillIn}</p>
        ) : (
          <Suspense fallback={<Spinner size="tiny" label={t.ui.loading} />}>
            <Opened registry={registry} operation={operation} />
          </Suspense>
        )}
      </Disclosure>
    );
  };
}
