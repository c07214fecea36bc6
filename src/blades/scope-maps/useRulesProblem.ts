import { editProblem, maximumActions, type ScopeMapActions } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';

/** Says what keeps a scope map's rows from being saved; undefined when nothing does. */
export function useRulesProblem(): (
  actions: ScopeMapActions,
  stored: ReadonlySet<string>,
) => string | undefined {
  const { t, format } = useI18n();
  return (actions, stored) => {
    const problem = editProblem(actions, stored);
    if (problem === undefined) return undefined;
    return problem === 'rowsWrong'
      ? t.scopeMaps.rowsWrong
      : t.scopeMaps.problems[problem](format.number(maximumActions));
  };
}
