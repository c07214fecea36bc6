import { Button } from '@fluentui/react-components';

import type { MergedContent } from '@/azure/saveScopeMap';
import { effectivePermissions } from '@/domain/permissions';
import { parseAction } from '@/domain/scopeMapActions';
import { useI18n } from '@/i18n/I18n';
import { Message } from '@/ui/Message';

import styles from './ScopeMapDialogs.module.css';

/** Where two people decided differently: what it comes to, and the way back to the editor. */
export function Conflicts({
  merged,
  theirDescription,
  onLook,
}: {
  merged: MergedContent;
  theirDescription: string;
  /** Goes back to the editor, with the others' changes in it. */
  onLook: () => void;
}) {
  const { t } = useI18n();
  const words = t.scopeMaps.impact;
  const { conflicts, descriptionConflict, content } = merged;
  if (conflicts.length === 0 && !descriptionConflict) return null;

  return (
    <Message
      intent="warning"
      live="assertive"
      title={words.conflicts}
      actions={
        <Button size="small" onClick={onLook}>
          {words.lookAtIt}
        </Button>
      }
    >
      {descriptionConflict && <p>{words.descriptionConflict(theirDescription)}</p>}
      {conflicts.length > 0 && (
        <>
          <p>{words.conflictsText}</p>
          <ul className={styles['names']}>
            {conflicts.map((text) => {
              const rule = parseAction(text);
              const holds =
                rule !== undefined &&
                effectivePermissions(content.actions, rule.repository).has(rule.action);
              return (
                <li key={text}>
                  <span translate="no">
                    {rule === undefined ? text : `${rule.repository} ${rule.action}`}
                  </span>
                  {holds ? words.allowed : words.notAllowed}
                </li>
              );
            })}
          </ul>
        </>
      )}
    </Message>
  );
}
