import type { ScopeMapContent } from '@/azure/saveScopeMap';
import type { Operation } from '@/domain/commandTwin/operation';
import { formatActions, type RepositoryRule } from '@/domain/scopeMapActions';

/** What the form does, as an operation that other tools can do, too. Undefined while it is not filled in. */
export function createScopeMapOperation({
  name,
  description,
  rules,
  others,
}: {
  name: string;
  description: string;
  rules: readonly RepositoryRule[];
  /** Actions that the form keeps as they are. */
  others: readonly string[];
}): Operation | undefined {
  const actions = formatActions({ repositories: rules, others });
  return name === '' || actions.length === 0
    ? undefined
    : { kind: 'createScopeMap', scopeMap: { name, description: description.trim(), actions } };
}

/** What saving does, as an operation that other tools can do, too. */
export function updateScopeMapOperation(
  scopeMap: string,
  before: ScopeMapContent,
  after: ScopeMapContent,
): Operation {
  return {
    kind: 'updateScopeMap',
    scopeMap,
    description: after.description === before.description ? undefined : after.description,
    before,
    actions: after.actions,
  };
}
