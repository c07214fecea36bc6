import { Button, Spinner } from '@fluentui/react-components';
import { BookQuestionMarkRegular } from '@fluentui/react-icons/svg/book-question-mark';
import { useQuery } from '@tanstack/react-query';

import { AzureError } from '@/azure/errors';
import { registryQuery } from '@/azure/registries';
import { useArm } from '@/azure/useArm';
import { roleModeOf } from '@/domain/authenticationMethods';
import { chooseMethod } from '@/domain/chooseMethod';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useGuideI18n } from '@/i18n/useGuideI18n';
import { Blade } from '@/ui/Blade';
import { Message } from '@/ui/Message';
import { ProblemMessage } from '@/ui/ProblemMessage';

import { Chooser } from './Chooser';
import styles from './GuidePage.module.css';
import { Instructions } from './Instructions';
import { MethodsTable } from './MethodsTable';
import { RecommendationCard } from './RecommendationCard';
import { RolesTable } from './RolesTable';
import { useGuideAddress } from './useGuideAddress';

/** Which way to sign in fits whom, and how it is done at this registry. */
export function GuidePage({ registry: address }: { registry: RegistryAddress }) {
  const { t } = useGuideI18n();
  const arm = useArm();
  const { data: registry, error, refetch } = useQuery(registryQuery(arm, address));
  const guide = useGuideAddress();

  const mode = roleModeOf(registry?.properties.roleAssignmentMode);
  const choice = chooseMethod(guide.answers, mode);
  const recommendation = choice.kind === 'recommendation' ? choice.recommendation : undefined;
  const method = guide.method ?? recommendation?.method ?? 'individual';

  return (
    <Blade
      title={t.registry.bladeTitle(address.registry, t.registry.guide)}
      subtitle={t.registry.kind}
      crumbs={[{ label: t.home.title, href: paths.home() }]}
      icon={<BookQuestionMarkRegular />}
    >
      <div className={styles['guide']}>
        <p className={styles['text']}>{t.guide.intro}</p>
        {error instanceof AzureError && (
          <ProblemMessage
            title={t.guide.failed(address.registry)}
            problem={error}
            actions={<Button onClick={() => void refetch()}>{t.ui.tryAgain}</Button>}
          />
        )}
        {registry === undefined && error === null && <Spinner label={t.ui.loading} />}
        {registry !== undefined && (
          <>
            {mode === 'abac' && (
              <Message intent="info" title={t.guide.abacTitle}>
                {t.guide.abac}
              </Message>
            )}
            {registry.properties.anonymousPullEnabled === true && (
              <Message intent="warning" title={t.guide.anonymousTitle}>
                {t.guide.anonymous}
              </Message>
            )}
            {registry.properties.adminUserEnabled === true && (
              <Message intent="warning" title={t.guide.adminOnTitle}>
                {t.guide.adminOn}
              </Message>
            )}
            <Chooser
              answers={guide.answers}
              onAnswer={guide.answer}
              onStartOver={guide.startOver}
            />
            <RecommendationCard registry={address} recommendation={recommendation} />
            <Instructions
              registry={address}
              loginServer={registry.properties.loginServer ?? undefined}
              mode={mode}
              access={guide.answers.access ?? 'pull'}
              method={method}
              shell={guide.shell}
              onMethod={guide.setMethod}
              onShell={guide.setShell}
            />
            <MethodsTable />
            <RolesTable mode={mode} />
          </>
        )}
      </div>
    </Blade>
  );
}
