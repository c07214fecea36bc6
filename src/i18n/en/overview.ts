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
};
