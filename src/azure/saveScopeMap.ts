import { mergeActions } from '@/domain/mergeActions';
import { type RegistryAddress, scopeMapId } from '@/domain/resourceId';
import { sameActions } from '@/domain/scopeMapImpact';

import type { Arm } from './arm';
import { createOnce, type Made } from './createOnce';
import { AzureError } from './errors';
import { exclusively } from './exclusively';
import { deleteSurely } from './lookAgain';
import {
  createScopeMap,
  deleteScopeMap,
  readScopeMap,
  type ScopeMap,
  type ScopeMapChanges,
  type ScopeMapDraft,
  updateScopeMap,
} from './scopeMaps';

/** What a person can change about a scope map. */
export interface ScopeMapContent {
  readonly description: string;
  readonly actions: readonly string[];
}

/** What a scope map holds of what a person can change. */
export function contentOf({ properties }: ScopeMap): ScopeMapContent {
  return { description: properties.description ?? '', actions: properties.actions ?? [] };
}

/** Whether two scope maps allow the same and say the same of themselves. */
export function sameContent(a: ScopeMapContent, b: ScopeMapContent): boolean {
  return a.description === b.description && sameActions(a.actions, b.actions);
}

export interface MergedContent {
  /** What saving leaves there. */
  readonly content: ScopeMapContent;
  /** The part of it that has to be sent. */
  readonly changes: ScopeMapChanges;
  /** Actions that both sides decided on, differently. */
  readonly conflicts: readonly string[];
  /** Whether both changed the description; mine stays. */
  readonly descriptionConflict: boolean;
}

/** Brings the change from `base` to `mine` into what is stored now. */
export function mergeContent(
  base: ScopeMapContent,
  mine: ScopeMapContent,
  theirs: ScopeMapContent,
): MergedContent {
  const { actions, conflicts } = mergeActions(base.actions, mine.actions, theirs.actions);
  const kept = mine.description === base.description;
  const description = kept ? theirs.description : mine.description;
  return {
    content: { description, actions },
    changes: {
      ...(description !== theirs.description && { description }),
      ...(!sameActions(actions, theirs.actions) && { actions }),
    },
    conflicts,
    descriptionConflict:
      !kept && theirs.description !== base.description && theirs.description !== mine.description,
  };
}

/** How saving a scope map ended. `scopeMap` is as Azure described it last. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly scopeMap: ScopeMap }
  /** It is not what the person saw when agreeing to the change: nothing was sent. */
  | { readonly kind: 'changed'; readonly scopeMap: ScopeMap }
  /** It was sent and accepted, and right after it something else was there: somebody saved, too. */
  | { readonly kind: 'overwritten'; readonly scopeMap: ScopeMap }
  /** The answer got lost, and the change is not there. */
  | { readonly kind: 'notThere'; readonly scopeMap: ScopeMap; readonly error: AzureError };

/**
 * Saves `merged`, which came from `seen`. Azure replaces the whole list of actions and has no ETag, so
 * the scope map is read right before: when it is no longer as it was `seen`, nothing is sent, and the
 * caller merges again. It is read right after, too: in the moment between reading and writing
 * somebody else can still write.
 */
export function saveScopeMap(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  change: { seen: ScopeMapContent; merged: MergedContent },
  signal?: AbortSignal,
): Promise<SaveOutcome> {
  return exclusively(scopeMapId(registry, name), signal, () =>
    save(arm, registry, name, change, signal),
  );
}

async function save(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  { seen, merged }: { seen: ScopeMapContent; merged: MergedContent },
  signal: AbortSignal | undefined,
): Promise<SaveOutcome> {
  const now = await readScopeMap(arm, registry, name, signal);
  if (!sameContent(contentOf(now), seen)) return { kind: 'changed', scopeMap: now };
  // Somebody else has made the same change: there is nothing left to send.
  if (Object.keys(merged.changes).length === 0) return { kind: 'saved', scopeMap: now };
  try {
    const written = await updateScopeMap(arm, registry, name, merged.changes, signal);
    // Where it cannot be read, Azure's answer to the change is the latest word.
    const after = await readScopeMap(arm, registry, name, signal).catch(() => written);
    const kind = sameContent(contentOf(after), merged.content) ? 'saved' : 'overwritten';
    return { kind, scopeMap: after };
  } catch (error) {
    if (!(error instanceof AzureError) || error.kind !== 'unknownOutcome') throw error;
    // Without the signal: whoever stopped waiting wants to know all the more.
    const after = await readScopeMap(arm, registry, name).catch(() => undefined);
    if (after === undefined) throw error;
    return sameContent(contentOf(after), merged.content)
      ? { kind: 'saved', scopeMap: after }
      : { kind: 'notThere', scopeMap: after, error };
  }
}

/** Creates a scope map if there is none of that name. */
export function createScopeMapOnce(
  arm: Arm,
  registry: RegistryAddress,
  draft: ScopeMapDraft,
  signal?: AbortSignal,
): Promise<Made<ScopeMap>> {
  return exclusively(scopeMapId(registry, draft.name), signal, () =>
    createOnce(
      () => readScopeMap(arm, registry, draft.name, signal),
      () => createScopeMap(arm, registry, draft, signal),
      (found) => sameContent(contentOf(found), draft),
    ),
  );
}

/** Deletes a scope map, and when the answer gets lost looks whether it is gone. */
export function deleteScopeMapSurely(
  arm: Arm,
  registry: RegistryAddress,
  name: string,
  signal?: AbortSignal,
): Promise<void> {
  return deleteSurely(
    () => deleteScopeMap(arm, registry, name, signal),
    () => readScopeMap(arm, registry, name),
  );
}
