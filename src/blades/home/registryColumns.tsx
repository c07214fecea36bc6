import { Link } from 'wouter';

import type { Registry } from '@/azure/registries';
import type { Subscription } from '@/azure/subscriptions';
import { paths } from '@/domain/paths';
import { parseRegistryId, sameId } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import type { Column } from '@/ui/DataTable';

export interface RegistryRow {
  readonly registry: Registry;
  readonly subscription: Subscription;
}

/** The columns of the table of registries. */
export function registryColumns({
  t,
  format,
  firstSubscription,
}: {
  t: Messages;
  format: Format;
  /** The id of the subscription whose registries stand before the others. */
  firstSubscription: string | undefined;
}): Column<RegistryRow>[] {
  const text = (id: string, title: string, width: string, value: (row: RegistryRow) => string) => ({
    id,
    title,
    width,
    compare: (a: RegistryRow, b: RegistryRow) => format.compare(value(a), value(b)),
    cell: (row: RegistryRow) => <bdi translate="no">{value(row)}</bdi>,
  });
  const nameOf = ({ subscription }: RegistryRow) =>
    subscription.displayName ?? subscription.subscriptionId;
  const isFirst = ({ subscription }: RegistryRow) =>
    firstSubscription !== undefined && sameId(subscription.subscriptionId, firstSubscription);
  const address = ({ registry }: RegistryRow) => parseRegistryId(registry.id);

  return [
    {
      ...text('name', t.registry.name, 'minmax(10rem, 2fr)', ({ registry }) => registry.name),
      cell: (row) => {
        const to = address(row);
        return to === undefined ? (
          row.registry.name
        ) : (
          <Link href={paths.overview(to)} translate="no">
            {row.registry.name}
          </Link>
        );
      },
    },
    text(
      'loginServer',
      t.registry.loginServer,
      'minmax(12rem, 2fr)',
      ({ registry }) => registry.properties.loginServer ?? '',
    ),
    text('plan', t.registry.plan, 'minmax(6rem, 1fr)', ({ registry }) => registry.sku?.name ?? ''),
    text(
      'group',
      t.registry.resourceGroup,
      'minmax(8rem, 1.5fr)',
      (row) => address(row)?.resourceGroup ?? '',
    ),
    text(
      'location',
      t.registry.location,
      'minmax(6rem, 1fr)',
      ({ registry }) => registry.location ?? '',
    ),
    {
      ...text('subscription', t.registry.subscription, 'minmax(9rem, 1.5fr)', nameOf),
      compare: (a, b) =>
        Number(isFirst(b)) - Number(isFirst(a)) ||
        format.compare(nameOf(a), nameOf(b)) ||
        // Two subscriptions may have the same name.
        a.subscription.id.localeCompare(b.subscription.id) ||
        format.compare(a.registry.name, b.registry.name),
    },
  ];
}
