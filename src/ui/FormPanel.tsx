import { Button } from '@fluentui/react-components';
import { type ComponentProps, type FormEvent, type ReactNode, useId } from 'react';

import { useI18n } from '@/i18n/I18n';

import { ReasonButton } from './ReasonButton';
import { Refusal } from './Refusal';
import { SidePanel } from './SidePanel';

/** A side panel with one form in it, and at its end the button that sends it and the one that does not. */
export function FormPanel({
  title,
  submit,
  cancel,
  busy = false,
  disabledReason,
  dirty,
  onSubmit,
  onClose,
  children,
}: {
  title: string;
  /** The word on the button that sends it. */
  submit: string;
  /** The word on the other one; "Cancel" when left out. */
  cancel?: string;
  busy?: boolean;
  /** Why it cannot be sent, said at once: nobody fills in a form for nothing. */
  disabledReason?: string | undefined;
  dirty?: ComponentProps<typeof SidePanel>['dirty'];
  onSubmit: (event: FormEvent) => void;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useI18n();
  const formId = useId();
  return (
    <SidePanel
      title={title}
      busy={busy}
      dirty={dirty}
      onClose={onClose}
      footer={
        <>
          <ReasonButton
            appearance="primary"
            form={formId}
            busy={busy}
            text={submit}
            disabledReason={disabledReason}
          />
          <Button disabledFocusable={busy} onClick={onClose}>
            {cancel ?? t.ui.cancel}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" noValidate onSubmit={onSubmit}>
        <Refusal reason={disabledReason} />
        {children}
      </form>
    </SidePanel>
  );
}
