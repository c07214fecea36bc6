import { Link } from 'wouter';

import type { Registry } from '@/azure/registries';
import { paths } from '@/domain/paths';
import { parseRegistryId } from '@/domain/resourceId';
import type { Messages } from '@/i18n/en';
import type { Format } from '@/i18n/format';
import type { Column } from '@/ui/DataTable';

/** The columns of the table of registries. */
export function registryColumns({
  t,
  format,
}: {
  t: Messages;
  format: Format;
}): Column<Registry>[] {
  const text = (id: string, title: string, width: string, value: (row: Registry) => string) => ({
    id,
    title,
    width,
    compare: (a: Registry, b: Registry) => format.compare(value(a), value(b)),
    cell: (row: Registry) => <bdi translate="no">{value(row)}</bdi>,
  });

  return [
    {
      ...text('name', t.registry.name, 'minmax(10rem, 2fr)', (registry) => registry.name),
      cell: (row) => {
        const to = parseRegistryId(row.id);
        return to === undefined ? (
          row.name
        ) : (
          <Link href={paths.overview(to)} translate="no">
            {row.name}
          </Link>
        );
      },
    },
    text(
      'loginServer',
      t.registry.loginServer,
      'minmax(12rem, 2fr)',
      (registry) => registry.properties.loginServer ?? '',
    ),
    text('plan', t.registry.plan, 'minmax(6rem, 1fr)', (registry) => registry.sku?.name ?? ''),
    text(
      'group',
      t.registry.resourceGroup,
      'minmax(8rem, 1.5fr)',
      (row) => parseRegistryId(row.id)?.resourceGroup ?? '',
    ),
    text(
      'location',
      t.registry.location,
      'minmax(6rem, 1fr)',
      (registry) => registry.location ?? '',
    ),
  ];
}
