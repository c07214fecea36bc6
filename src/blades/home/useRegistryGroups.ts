import { useQueries, useQuery } from '@tanstack/react-query';

import { AzureError } from '@/azure/errors';
import { registriesQuery, type Registry } from '@/azure/registries';
import { type Subscription, subscriptionsQuery } from '@/azure/subscriptions';
import { useArm } from '@/azure/useArm';
import { useFirstSubscription } from '@/azure/useFirstSubscription';
import { sameId } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';

/** A subscription and its registries, as far as they have arrived. */
export interface RegistryGroup {
  readonly subscription: Subscription;
  readonly name: string;
  readonly registries: readonly Registry[];
  readonly unreadable: number;
  readonly loading: boolean;
  /** Why they are not all here. */
  readonly problem: AzureError | undefined;
  readonly retry: () => void;
}

/**
 * The registries of all subscriptions that the user can read, by subscription: the one that the
 * configuration wants first, then by name. One that fails leaves the others as they are: it comes last,
 * so that its error stands in nobody's way.
 */
export function useRegistryGroups(): {
  groups: readonly RegistryGroup[];
  /** Why the subscriptions themselves could not be read, or not all of them. */
  problem: AzureError | undefined;
  loading: boolean;
  refresh: () => void;
} {
  const { format } = useI18n();
  const arm = useArm();
  const first = useFirstSubscription();
  const subscriptions = useQuery(subscriptionsQuery(arm));
  const known = subscriptions.data?.items ?? [];
  const lists = useQueries({
    queries: known.map(({ subscriptionId }) => registriesQuery(arm, subscriptionId)),
  });

  const isFirst = ({ subscriptionId }: Subscription) =>
    first !== undefined && sameId(subscriptionId, first);
  const groups = known
    .flatMap((subscription, index): RegistryGroup[] => {
      const list = lists[index];
      if (list === undefined) return [];
      return [
        {
          subscription,
          name: subscription.displayName ?? subscription.subscriptionId,
          registries: list.data?.items ?? [],
          unreadable: list.data?.unreadable ?? 0,
          loading: list.isFetching,
          problem: list.error instanceof AzureError ? list.error : list.data?.problem,
          retry: () => void list.refetch(),
        },
      ];
    })
    .toSorted(
      (a, b) =>
        Number(hasNothingButError(a)) - Number(hasNothingButError(b)) ||
        Number(isFirst(b.subscription)) - Number(isFirst(a.subscription)) ||
        format.compare(a.name, b.name) ||
        // Two subscriptions may have the same name.
        a.subscription.id.localeCompare(b.subscription.id),
    );

  return {
    groups,
    problem:
      subscriptions.error instanceof AzureError ? subscriptions.error : subscriptions.data?.problem,
    loading: subscriptions.isFetching || lists.some((list) => list.isFetching),
    refresh: () => {
      void subscriptions.refetch();
      for (const list of lists) void list.refetch();
    },
  };
}

function hasNothingButError({ registries, problem }: RegistryGroup): boolean {
  return registries.length === 0 && problem !== undefined;
}
