import { Button } from '@fluentui/react-components';

import { actionHints, applyHint } from '@/domain/actionHints';
import type { RepositoryRule } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import { useRepositoryList } from './useRepositoryList';

/** Says which rows will not do what they look like, and mends them with one click. */
export function ActionHints({
  rules,
  onChange,
  onFixed,
}: {
  rules: readonly RepositoryRule[];
  onChange: (rules: RepositoryRule[]) => void;
  /** Told what was done, in words. */
  onFixed: (text: string) => void;
}) {
  const { t } = useI18n();
  const repositoryList = useRepositoryList();
  return actionHints(rules).map((hint) => (
    <Message
      key={hint.kind}
      intent="warning"
      live="polite"
      actions={
        <Button
          size="small"
          onClick={() => {
            onChange(applyHint(rules, hint));
            onFixed(t.scopeMaps.hintFixed(hint.missing));
          }}
        >
          {t.scopeMaps.addMissing(hint.missing)}
        </Button>
      }
    >
      {t.scopeMaps.hints[hint.kind](repositoryList(hint.repositories))}
    </Message>
  ));
}
