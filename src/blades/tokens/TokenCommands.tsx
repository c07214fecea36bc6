import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { PlayCircleRegular } from '@fluentui/react-icons/svg/play-circle';
import { ProhibitedRegular } from '@fluentui/react-icons/svg/prohibited';

import type { RegistryAction } from '@/domain/azureAccess';
import type { Quota } from '@/domain/quota';
import { useI18n } from '@/i18n/I18n';
import { Command, CommandBar } from '@/ui/Command';

import type { BulkKind } from './BulkTokens';

/** What can be done with the list of tokens, and with those of them that are selected. */
export function TokenCommands({
  quota,
  selected,
  complete,
  refusal,
  onAdd,
  onRefresh,
  onBulk,
  onExport,
}: {
  quota: Quota | undefined;
  /** How many tokens are selected, and how many of them are disabled. */
  selected: { readonly count: number; readonly disabled: number };
  /** Whether all tokens have arrived: half a list must not be exported as if it were all. */
  complete: boolean;
  /** Why the person may not do it. */
  refusal: (action: RegistryAction) => string | undefined;
  onAdd: () => void;
  onRefresh: () => void;
  onBulk: (kind: BulkKind) => void;
  onExport: (format: 'csv' | 'calendar') => void;
}) {
  const { t, format } = useI18n();
  const nothingSelected = selected.count === 0 ? t.tokens.nothingSelected : undefined;
  const notComplete = complete ? undefined : t.tokens.notAllLoaded;
  return (
    <CommandBar label={t.ui.commands}>
      <Command
        icon={<AddRegular />}
        label={t.ui.add}
        disabledReason={
          refusal('writeTokens') ??
          (quota?.full === true ? t.tokens.quotaFull(format.number(quota.limit)) : undefined)
        }
        onClick={onAdd}
      />
      <Command icon={<ArrowClockwiseRegular />} label={t.ui.refresh} onClick={onRefresh} />
      <Command
        icon={<PlayCircleRegular />}
        label={t.ui.enable}
        disabledReason={
          refusal('writeTokens') ??
          nothingSelected ??
          (selected.disabled === 0 ? t.tokens.allEnabled : undefined)
        }
        onClick={() => onBulk('enable')}
      />
      <Command
        icon={<ProhibitedRegular />}
        label={t.ui.disable}
        disabledReason={
          refusal('writeTokens') ??
          nothingSelected ??
          (selected.disabled === selected.count ? t.tokens.allDisabled : undefined)
        }
        onClick={() => onBulk('disable')}
      />
      <Command
        icon={<DeleteRegular />}
        label={t.ui.delete}
        disabledReason={refusal('deleteTokens') ?? nothingSelected}
        onClick={() => onBulk('delete')}
      />
      <Command
        icon={<ArrowDownloadRegular />}
        label={t.tokens.exportCsv}
        disabledReason={notComplete}
        onClick={() => onExport('csv')}
      />
      <Command
        icon={<CalendarRegular />}
        label={t.tokens.exportCalendar}
        disabledReason={notComplete}
        onClick={() => onExport('calendar')}
      />
    </CommandBar>
  );
}
