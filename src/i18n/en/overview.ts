import { plural } from './plural';

/** The blade Overview. */
export const overview = {
  title: 'Overview',
  failed: (registry: string) => `The registry ${registry} could not be loaded`,
  anonymousTitle: 'Anonymous pull is on',
  anonymous:
    'Anyone can pull every repository of this registry without signing in. Tokens and scope maps only limit what goes beyond pulling.',
  limits: 'Limits of the pricing plan',
  limitsFailed: 'The limits could not be loaded',
  tokens: 'Tokens',
  scopeMaps: 'Scope maps',
  used: (used: string, limit: string | undefined) =>
    limit === undefined ? `${used} used` : `${used} of ${limit} used`,

  attention: 'Needs attention',
  looking: 'Looking through tokens and scope maps…',
  notAll: 'Not everything could be looked through',
  unreadable: (count: number) =>
    plural(count, {
      one: '# entry that Azure sent could not be read and was not looked at.',
      other: '# entries that Azure sent could not be read and were not looked at.',
    }),
  nothing: 'Nothing to look after in the admin user, content trust, the tokens and the scope maps.',
  findings: {
    adminUser: 'The admin user is on: one identity that everybody shares, with full access.',
    contentTrust: (date: string, days: number) =>
      `Content trust is on, and Azure removes it with all signatures on ${date}: ${plural(days, { one: '# day', other: '# days' })} left.`,
    tokens: {
      expired: (count: number) =>
        plural(count, {
          one: '# token has an expired password.',
          other: '# tokens have an expired password.',
        }),
      within7: (count: number) =>
        plural(count, {
          one: '# token has a password that expires within 7 days.',
          other: '# tokens have a password that expires within 7 days.',
        }),
      never: (count: number) =>
        plural(count, {
          one: '# token has a password that never expires.',
          other: '# tokens have a password that never expires.',
        }),
      noPassword: (count: number) =>
        plural(count, { one: '# token has no password.', other: '# tokens have no password.' }),
      disabled: (count: number) =>
        plural(count, { one: '# token is disabled.', other: '# tokens are disabled.' }),
    },
    show: 'Show in the list',
    showAll: (filter: string) => `Show in the list: ${filter}`,
    /** The names follow. */
    scopeMaps: {
      deletesEverywhere: (count: number) =>
        plural(count, {
          one: '# scope map allows content/delete on all repositories:',
          other: '# scope maps allow content/delete on all repositories:',
        }),
      writeWithoutRead: (count: number) =>
        plural(count, {
          one: '# scope map allows content/write without content/read, so that nobody can push:',
          other: '# scope maps allow content/write without content/read, so that nobody can push:',
        }),
      deleteWithoutMetadataRead: (count: number) =>
        plural(count, {
          one: '# scope map allows content/delete without metadata/read, so that most tools cannot delete:',
          other:
            '# scope maps allow content/delete without metadata/read, so that most tools cannot delete:',
        }),
      unused: (count: number) =>
        plural(count, {
          one: '# scope map is used by no token:',
          other: '# scope maps are used by no token:',
        }),
    },
  },
};
