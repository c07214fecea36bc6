import { useI18n } from '@/i18n/I18n';

/** Whether something may be done, and if not, why. */
export type AccessResult =
  | { readonly kind: 'allowed' }
  | { readonly kind: 'denied'; readonly action: string }
  | { readonly kind: 'locked'; readonly lock: string };

/** Says why a control is disabled and who can change it; undefined when it is not. */
export function useAccessReason(): (access: AccessResult) => string | undefined {
  const { t } = useI18n();
  return (access) => {
    switch (access.kind) {
      case 'allowed':
        return undefined;
      case 'denied':
        return t.azureAccess.denied(access.action);
      case 'locked':
        return t.azureAccess.locked(access.lock);
    }
  };
}
