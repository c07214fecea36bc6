import { Checkbox, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { type ReactNode, useId, useState } from 'react';

import type { Registry } from '@/azure/registries';
import { useAccess } from '@/azure/useAccess';
import { contentTrustOf } from '@/domain/contentTrust';
import { paths } from '@/domain/paths';
import type { RegistryAddress } from '@/domain/resourceId';
import { useI18n } from '@/i18n/I18n';
import { Blade } from '@/ui/Blade';
import { Command, CommandBar } from '@/ui/Command';
import { ExternalLink } from '@/ui/ExternalLink';
import { useLeaveGuard } from '@/ui/leaving';
import { useAccessReason } from '@/ui/useAccessReason';
import { useNow } from '@/ui/useNow';

import { ClientHelp } from './ClientHelp';
import styles from './ContentTrust.module.css';
import { Migration } from './Migration';
import { Signers } from './Signers';
import { TrustDialog } from './TrustDialog';
import { TrustOutcome } from './TrustOutcome';
import { TrustStateMessage } from './TrustStateMessage';
import { useTrustChange } from './useTrustChange';

type Status = 'enabled' | 'disabled';

/** The blade once the registry is here: what can be changed depends on the state it is in. */
export function TrustDetails({
  address,
  registry,
  adding,
  frame,
  problem,
  onRefresh,
}: {
  address: RegistryAddress;
  registry: Registry;
  adding: boolean;
  frame: Omit<Parameters<typeof Blade>[0], 'commands' | 'children'>;
  problem: ReactNode;
  onRefresh: () => void;
}) {
  const { t } = useI18n();
  const now = useNow();
  const access = useAccess(address);
  const reasonOf = useAccessReason();
  const reasonId = useId();
  // Only what the person chose is kept here; the rest is as Azure has it, now.
  const [chosen, setChosen] = useState<Status>();
  const [hadBefore, setHadBefore] = useState(false);
  const [asking, setAsking] = useState(false);
  const change = useTrustChange(address);
  const words = t.contentTrust;

  const { policies, encryption, loginServer } = registry.properties;
  const trust = contentTrustOf(
    {
      status: policies?.trustPolicy?.status,
      plan: registry.sku?.name,
      encryption: encryption?.status,
    },
    now,
  );
  const current: Status = trust.kind === 'enabled' ? 'enabled' : 'disabled';
  const value = chosen ?? current;
  const nothingChanged = value === current ? words.nothingChanged : undefined;
  useLeaveGuard(
    value === current ? undefined : { ...t.ui.leaving.changes, home: paths.contentTrust(address) },
  );
  const mayEnable = trust.kind === 'enabled' || (trust.kind === 'disabled' && hadBefore);
  const mayDisable = trust.kind === 'enabled' || trust.kind === 'disabled';

  function discard(): void {
    setChosen(undefined);
    setHadBefore(false);
    change.reset();
  }

  async function save(): Promise<void> {
    const done = await change.start(value);
    setAsking(false);
    setChosen(undefined);
    if (done) setHadBefore(false);
  }

  return (
    <Blade
      {...frame}
      commands={
        <CommandBar label={t.ui.commands}>
          <Command
            icon={<SaveRegular />}
            label={t.ui.save}
            disabledReason={reasonOf(access('writeRegistry')) ?? nothingChanged}
            onClick={() => {
              change.reset();
              setAsking(true);
            }}
          />
          <Command
            icon={<DismissRegular />}
            label={t.ui.discard}
            disabledReason={nothingChanged}
            onClick={discard}
          />
          <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={onRefresh} />
        </CommandBar>
      }
    >
      <div className={styles['page']}>
        {problem}
        <TrustOutcome
          change={change}
          registry={address.registry}
          status={trust.kind === 'unknown' ? undefined : current}
        />
        <div id={reasonId}>
          <TrustStateMessage trust={trust} />
        </div>
        <div>
          <p>{words.what}</p>
          <p>{words.needs}</p>
          <ExternalLink href="https://aka.ms/acr/dctdeprecation">{words.deprecation}</ExternalLink>
        </div>
        <Field label={words.status}>
          <RadioGroup
            layout="horizontal"
            aria-describedby={reasonId}
            value={value}
            onChange={(_, data) => setChosen(data.value === 'enabled' ? 'enabled' : 'disabled')}
          >
            <Radio value="enabled" label={words.enabled} disabled={!mayEnable} />
            <Radio value="disabled" label={words.disabled} disabled={!mayDisable} />
          </RadioGroup>
        </Field>
        {trust.kind === 'disabled' && (
          <Field hint={words.hadBeforeHint}>
            <Checkbox
              label={words.hadBefore}
              checked={hadBefore}
              onChange={(_, { checked }) => {
                setHadBefore(checked === true);
                setChosen(undefined);
              }}
            />
          </Field>
        )}
        <Signers registry={address} adding={adding} />
        <Migration loginServer={loginServer ?? address.registry} registry={address.registry} />
        <ClientHelp loginServer={loginServer ?? address.registry} registry={address.registry} />
      </div>
      {asking && (
        <TrustDialog
          registry={address}
          to={value}
          busy={change.state.kind === 'running'}
          onConfirm={() => void save()}
          onCancel={() => setAsking(false)}
        />
      )}
    </Blade>
  );
}
