import { Button } from '@fluentui/react-components';

import type { Registry } from '@/azure/registries';
import { type Finding, isRisk } from '@/domain/findings';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { IntentIcon } from '@/ui/IntentIcon';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';
import { SlowNotice } from '@/ui/SlowNotice';

import styles from './Findings.module.css';
import { FindingText } from './FindingText';
import { useFindings } from './useFindings';

/** What somebody should look after at the registry, and where; or that there is nothing. */
export function Findings({
  registry: address,
  facts,
}: {
  registry: RegistryAddress;
  /** The registry as Azure describes it. */
  facts: Registry;
}) {
  const { t } = useI18n();
  const { findings, looking, complete, unreadable, problem, retry } = useFindings(address, facts);
  return (
    <>
      {findings.length > 0 && (
        <ul className={styles['findings']} aria-label={t.overview.attention}>
          {findings.map((finding) => (
            <li key={keyOf(finding)}>
              <IntentIcon intent={isRisk(finding) ? 'warning' : 'info'} />
              <FindingText registry={address} finding={finding} />
            </li>
          ))}
        </ul>
      )}
      {problem !== undefined && (
        <ProblemMessage
          title={t.overview.notAll}
          problem={problem}
          actions={<Button onClick={retry}>{t.ui.tryAgain}</Button>}
        />
      )}
      {unreadable > 0 && (
        <Message intent="warning" live="polite">
          {t.overview.unreadable(unreadable)}
        </Message>
      )}
      <div role="status" className={styles['status']}>
        {looking
          ? t.overview.looking
          : complete &&
            findings.length === 0 && (
              <>
                <IntentIcon intent="success" />
                <p>{t.overview.nothing}</p>
              </>
            )}
      </div>
      {looking && <SlowNotice />}
    </>
  );
}

function keyOf(finding: Finding): string {
  switch (finding.about) {
    case 'tokens':
      return finding.under;
    case 'scopeMaps':
      return finding.flaw;
    default:
      return finding.about;
  }
}
