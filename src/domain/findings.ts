import { actionHints, type HintKind } from './actionHints';
import type { ContentTrust } from './contentTrust';
import { parseActions } from './scopeMapActions';
import type { TokenFilter } from './tokenFilters';

/** What somebody should look after at a registry: what its overview says, in this order of urgency. */

/** What can be wrong with a scope map. `unused`: no token has it. */
export type ScopeMapFlaw = 'deletesEverywhere' | HintKind | 'unused';

export type Finding =
  /** It is on: one shared identity that may do everything. */
  | { readonly about: 'adminUser' }
  /** It is on, and will be removed from Azure. */
  | { readonly about: 'contentTrust'; readonly daysLeft: number }
  /** So many tokens fall under this filter of their list. */
  | { readonly about: 'tokens'; readonly under: FoundFilter; readonly count: number }
  | { readonly about: 'scopeMaps'; readonly flaw: ScopeMapFlaw; readonly names: readonly string[] };

/** What ends within 30 days is only to be expected. */
export type FoundFilter = Exclude<TokenFilter, 'within30'>;

/** What is known of a registry so far. */
export interface RegistryFacts {
  readonly adminUserEnabled: boolean;
  readonly contentTrust: ContentTrust;
  /** As `countFilters` gives them. */
  readonly tokens: Readonly<Record<TokenFilter, number>>;
  /** Those that people made: Azure's own cannot be mended. */
  readonly scopeMaps: readonly { readonly name: string; readonly flaws: readonly ScopeMapFlaw[] }[];
}

/** What is wrong with what a scope map allows, whoever uses it. */
export function flawsOfActions(
  actions: readonly string[] | null | undefined,
): Exclude<ScopeMapFlaw, 'unused'>[] {
  const { repositories } = parseActions(actions);
  const deletesEverywhere = repositories.some(
    ({ repository, actions: allowed }) => repository === '*' && allowed.has('content/delete'),
  );
  return [
    ...(deletesEverywhere ? (['deletesEverywhere'] as const) : []),
    ...actionHints(repositories).map(({ kind }) => kind),
  ];
}

/** Everything that needs attention, the most urgent first: what interrupts work, what is risky, what is untidy. */
export function findingsOf({
  adminUserEnabled,
  contentTrust,
  tokens,
  scopeMaps,
}: RegistryFacts): Finding[] {
  const under = (filter: FoundFilter): Finding[] =>
    tokens[filter] === 0 ? [] : [{ about: 'tokens', under: filter, count: tokens[filter] }];
  const flawed = (flaw: ScopeMapFlaw): Finding[] => {
    const names = scopeMaps.filter(({ flaws }) => flaws.includes(flaw)).map(({ name }) => name);
    return names.length === 0 ? [] : [{ about: 'scopeMaps', flaw, names }];
  };
  const adminUser: Finding[] = adminUserEnabled ? [{ about: 'adminUser' }] : [];
  const trust: Finding[] =
    contentTrust.kind === 'enabled'
      ? [{ about: 'contentTrust', daysLeft: contentTrust.daysLeft }]
      : [];
  return [
    ...under('expired'),
    ...under('within7'),
    ...adminUser,
    ...flawed('deletesEverywhere'),
    ...trust,
    ...under('never'),
    ...flawed('writeWithoutRead'),
    ...flawed('deleteWithoutMetadataRead'),
    ...under('noPassword'),
    ...under('disabled'),
    ...flawed('unused'),
  ];
}

const untidy: ReadonlySet<FoundFilter | ScopeMapFlaw> = new Set([
  'writeWithoutRead',
  'deleteWithoutMetadataRead',
  'noPassword',
  'disabled',
  'unused',
]);

/** Whether a finding is a risk; the others only want tidying up. */
export function isRisk(finding: Finding): boolean {
  switch (finding.about) {
    case 'adminUser':
    case 'contentTrust':
      return true;
    case 'tokens':
      return !untidy.has(finding.under);
    case 'scopeMaps':
      return !untidy.has(finding.flaw);
  }
}
