import { useState } from 'react';

import { contentOf, mergeContent, sameContent, type ScopeMapContent } from '@/azure/saveScopeMap';
import type { ScopeMap } from '@/azure/scopeMaps';
import { formatActions, parseActions, type RepositoryRule } from '@/domain/scopeMapActions';

/** What a person has changed, and what it was when they began. */
interface Edit {
  readonly base: ScopeMapContent;
  readonly description: string;
  readonly rules: readonly RepositoryRule[];
}

export interface ScopeMapEdit {
  /** What the change started from: what Azure had at that time. */
  readonly base: ScopeMapContent;
  /** What the person wants. */
  readonly mine: ScopeMapContent;
  readonly rules: readonly RepositoryRule[];
  readonly others: readonly string[];
  readonly changed: boolean;
  /** Whether Azure has something else by now than the change started from. */
  readonly outdated: boolean;
  readonly setDescription: (description: string) => void;
  readonly setRules: (rules: readonly RepositoryRule[]) => void;
  readonly discard: () => void;
  /** Starts again from what Azure has now, with the person's changes brought in. */
  readonly rebase: (onto: ScopeMap) => void;
}

/**
 * The change of a scope map that a person is making. Until they change something they see what Azure
 * has; from then on what they began with stays, so that the change can be merged into what is there
 * when they save.
 */
export function useScopeMapEdit(scopeMap: ScopeMap): ScopeMapEdit {
  const [edit, setEdit] = useState<Edit>();
  const current = contentOf(scopeMap);
  const base = edit?.base ?? current;
  const parsed = parseActions(base.actions);
  const { others } = parsed;
  const rules = edit?.rules ?? parsed.repositories;
  const description = edit?.description ?? base.description;

  function change(next: Pick<Edit, 'description' | 'rules'>) {
    const unchanged =
      next.description === base.description && sameRules(next.rules, parsed.repositories);
    setEdit(unchanged ? undefined : { base, ...next });
  }

  return {
    base,
    mine: { description, actions: formatActions({ repositories: rules, others }) },
    rules,
    others,
    changed: edit !== undefined,
    outdated: edit !== undefined && !sameContent(base, current),
    setDescription: (next) => change({ description: next, rules }),
    setRules: (next) => change({ description, rules: next }),
    discard: () => setEdit(undefined),
    rebase: (onto) => {
      const theirs = contentOf(onto);
      const { content } = mergeContent(
        base,
        { description, actions: formatActions({ repositories: rules, others }) },
        theirs,
      );
      const merged = parseActions(content.actions).repositories;
      // Rows that were added and do not allow anything yet are not part of any list of actions.
      const there = new Set(merged.map(({ repository }) => repository.toLowerCase()));
      const open = rules.filter(
        (rule) => rule.actions.size === 0 && !there.has(rule.repository.toLowerCase()),
      );
      setEdit({ base: theirs, description: content.description, rules: [...merged, ...open] });
    },
  };
}

/** Whether the rows are the same ones, in whatever order; a row that allows nothing counts, too. */
function sameRules(a: readonly RepositoryRule[], b: readonly RepositoryRule[]): boolean {
  const others = new Map(b.map((rule) => [rule.repository.toLowerCase(), rule.actions]));
  return (
    a.length === b.length &&
    a.every(({ repository, actions }) => {
      const other = others.get(repository.toLowerCase());
      return other?.size === actions.size && [...actions].every((action) => other.has(action));
    })
  );
}
