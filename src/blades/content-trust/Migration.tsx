import { trustCommands } from '@/domain/trustCommands';
import { useI18n } from '@/i18n/I18n';
import { CommandLine } from '@/ui/CommandLine';
import { ExternalLink } from '@/ui/ExternalLink';

import styles from './ContentTrust.module.css';

const registryDocs = 'https://learn.microsoft.com/azure/container-registry';
const supplyChain =
  'https://learn.microsoft.com/azure/security/container-secure-supply-chain/articles';

/** The steps from content trust to signatures of the Notary Project. */
export function Migration({ loginServer, registry }: { loginServer: string; registry: string }) {
  const { t } = useI18n();
  const words = t.contentTrust;
  const steps = words.steps;
  const commands = trustCommands(loginServer, registry);
  return (
    <section className={styles['section']} aria-labelledby="migration-heading">
      <h2 id="migration-heading" className={styles['heading']}>
        {words.migration}
      </h2>
      <p>{words.migrationText}</p>
      <ol className={styles['steps']}>
        <li>
          {steps.find}
          <CommandLine label={steps.inspect} command={commands.inspect} />
        </li>
        <li>
          {steps.key}
          <ul className={styles['list']}>
            <li>
              <ExternalLink href={`${registryDocs}/container-registry-tutorial-sign-build-push`}>
                {steps.selfSigned}
              </ExternalLink>
            </li>
            <li>
              <ExternalLink href={`${registryDocs}/container-registry-tutorial-sign-trusted-ca`}>
                {steps.issued}
              </ExternalLink>
            </li>
          </ul>
        </li>
        <li>
          {steps.sign}
          <CommandLine label={steps.signing} command={commands.notationSign} />
          <ul className={styles['list']}>
            <li>
              <ExternalLink href={`${supplyChain}/notation-ado-task-sign`}>
                {steps.pipelines}
              </ExternalLink>
            </li>
            <li>
              <ExternalLink href={`${supplyChain}/notation-sign-gha`}>{steps.actions}</ExternalLink>
            </li>
          </ul>
        </li>
        <li>
          {steps.verify}
          <CommandLine label={steps.verifying} command={commands.notationVerify} />
          <ul className={styles['list']}>
            <li>
              <ExternalLink href={`${supplyChain}/validating-image-signatures-using-ratify-aks`}>
                {steps.aks}
              </ExternalLink>
            </li>
          </ul>
        </li>
        <li>
          {steps.clients}
          <CommandLine label={steps.clientOff} command={commands.sessionOff} />
        </li>
        <li>{steps.disable}</li>
      </ol>
    </section>
  );
}
