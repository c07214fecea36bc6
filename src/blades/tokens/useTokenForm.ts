import { useEffect, useMemo, useState } from 'react';
import { useForm } from 'react-hook-form';

import type { ScopeMapDraft } from '@/azure/scopeMaps';
import type { Token } from '@/azure/tokens';
import { useI18n } from '@/i18n/I18n';
import { useDraft, useKeptDraft } from '@/ui/drafts';

import type { Prefill } from './createLink';
import { readCreateTokenDraft } from './createTokenDraft';
import type { TokenOutcome } from './createTokenSteps';
import { startValues, type TokenValues } from './createTokenValues';
import { refusedFields } from './refusedFields';

/**
 * The values of "Create token", and the scope map that is to be created with it. They start as what was
 * kept while the person signed in again, before what a link or another token would fill in.
 */
export function useTokenForm({
  prefill,
  source,
  stopped,
}: {
  prefill: Prefill | undefined;
  source: Token | undefined;
  stopped: Exclude<TokenOutcome, { kind: 'created' }> | undefined;
}) {
  const { t } = useI18n();
  const kept = useKeptDraft('createToken', readCreateTokenDraft);
  const [draft, setDraft] = useState<ScopeMapDraft | undefined>(
    kept === undefined ? prefill?.draft : kept.scopeMap,
  );
  const [defaultValues] = useState(() => startValues(prefill, source));
  // What Azure refused stands at the field that it is about, until that is changed.
  const refused = useMemo(() => refusedFields(stopped, t), [stopped, t]);
  const form = useForm<TokenValues>({ defaultValues, errors: refused });
  const { formState, getValues, reset } = form;
  useEffect(() => {
    if (kept !== undefined) reset(kept.values, { keepDefaultValues: true });
  }, [kept, reset]);
  const { isDirty } = formState;
  useDraft('createToken', () => (isDirty ? { values: getValues(), scopeMap: draft } : undefined));
  return { form, draft, setDraft, restored: kept !== undefined };
}
