import { actionKey, parseAction } from '@/domain/scopeMapActions';

export interface ActionsByResource {
  readonly kind: 'repository' | 'gateway';
  readonly name: string;
  readonly actions: readonly string[];
}

const gatewayPattern = /^gateway\/(?<name>[^/]+)\/(?<action>(?:config|message)\/(?:read|write))$/i;

/**
 * Stored actions grouped as azure-cli takes them: `--repository NAME ACTION …`, `--gateway NAME ACTION …`.
 * What it cannot express is in `unknown`.
 * https://learn.microsoft.com/cli/azure/acr/scope-map
 */
export function actionsByResource(actions: readonly string[]): {
  readonly resources: readonly ActionsByResource[];
  readonly unknown: readonly string[];
} {
  const groups = new Map<
    string,
    { kind: 'repository' | 'gateway'; name: string; actions: string[] }
  >();
  const unknown: string[] = [];
  for (const text of actions) {
    const found = resourceOf(text);
    if (found === undefined) {
      unknown.push(text);
      continue;
    }
    const key = `${found.kind} ${found.name.toLowerCase()}`;
    const group = groups.get(key) ?? { kind: found.kind, name: found.name, actions: [] };
    groups.set(key, group);
    group.actions.push(found.action);
  }
  return { resources: [...groups.values()], unknown };
}

function resourceOf(
  text: string,
): { kind: 'repository' | 'gateway'; name: string; action: string } | undefined {
  const parsed = parseAction(text);
  if (parsed !== undefined) {
    return { kind: 'repository', name: parsed.repository, action: parsed.action };
  }
  const { name, action } = gatewayPattern.exec(text)?.groups ?? {};
  return name === undefined || action === undefined
    ? undefined
    : { kind: 'gateway', name, action: action.toLowerCase() };
}

/** What changes between two lists of actions, compared as Azure compares them. */
export function actionChanges(
  before: readonly string[],
  after: readonly string[],
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const had = new Set(before.map(actionKey));
  const has = new Set(after.map(actionKey));
  return {
    added: after.filter((action) => !had.has(actionKey(action))),
    removed: before.filter((action) => !has.has(actionKey(action))),
  };
}
