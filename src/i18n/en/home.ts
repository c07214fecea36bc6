import { plural } from './plural';

/** The list of registries. */
export const home = {
  title: 'Home',
  registries: 'Container registries',
  intro: 'Choose a registry to decide who gets in.',
  loading: 'Loading registries…',
  empty:
    'You can see no container registry. Ask the owner of a subscription for the role Reader on a registry.',
  count: (count: number) => plural(count, { one: '# registry', other: '# registries' }),
  subscriptionsFailed: 'Your subscriptions could not be loaded',
  subscriptionFailed: (subscription: string) =>
    `The registries of the subscription ${subscription} could not be loaded`,
  someFailed: (failed: number, all: string) =>
    plural(failed, {
      one: `# of ${all} subscriptions could not be read.`,
      other: `# of ${all} subscriptions could not be read.`,
    }),
  withoutRegistry: (subscriptions: number) =>
    plural(subscriptions, {
      one: '# subscription without a registry is not shown.',
      other: '# subscriptions without a registry are not shown.',
    }),
  subscriptionState: (state: string) => `State: ${state}`,
  remembered: 'Favorite and recent registries',
  favorite: 'Favorite:',
  recent: 'Recent:',
  addFavorite: 'Add to favorites',
  removeFavorite: 'Remove from favorites',
  open: 'Open',
};
