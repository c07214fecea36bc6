import { type ReactNode, useEffect, useRef, useState } from 'react';

import { useI18n } from '@/i18n/I18n';

import styles from './BulkDialog.module.css';
import { BulkProgress } from './BulkProgress';
import { countStates, type ItemState, type ItemStates, runOneByOne, waiting } from './bulkRun';
import { ConfirmDialog } from './ConfirmDialog';
import { useLeaveGuard } from './leaving';
import { isProblem, isUncertain, useErrorText } from './useErrorText';

export interface BulkItem {
  readonly id: string;
  readonly name: string;
}

/** More names than these are told by a number. */
const namesShown = 10;

/**
 * Does the same thing to many items: asks first, then runs one at a time, shows each one's result, can
 * be stopped between two, and can try the failed ones again.
 */
export function BulkDialog({
  title,
  confirm,
  items: given,
  run,
  describe,
  typeToConfirm,
  onClose,
  children,
  below,
}: {
  /** The question: "Delete 3 tokens?" */
  title: string;
  /** The word on the button that starts it. */
  confirm: string;
  items: readonly BulkItem[];
  /** Does one. What it throws is that item's failure; it has to be safe to run again. */
  run: (id: string, signal: AbortSignal) => Promise<void>;
  /** Says in words why one failed; what the service said, when left out. */
  describe?: (error: unknown) => string;
  typeToConfirm?: string;
  /** Told which items were done. */
  onClose: (done: ReadonlySet<string>) => void;
  /** What it means for those who are affected. */
  children?: ReactNode;
  /** What follows the names. */
  below?: ReactNode;
}) {
  const { t } = useI18n();
  const errorText = useErrorText();
  // What was agreed to is what is done, even if the list behind changes meanwhile.
  const [items] = useState(given);
  const [states, setStates] = useState<ItemStates>(new Map());
  const [phase, setPhase] = useState<'asking' | 'running' | 'stopping' | 'ended'>('asking');
  const stopped = useRef(false);
  const latch = useRef(false);
  const waiter = useRef<AbortController>(undefined);
  const active = phase === 'running' || phase === 'stopping';
  useLeaveGuard(active ? t.ui.leaving.bulk : undefined);

  useEffect(
    () => () => {
      // The one on its way is not cut off, but nobody would see how the next ones end.
      stopped.current = true;
    },
    [],
  );

  async function start(ids: readonly string[]) {
    // Before anything renders: two clicks in one tick are one run.
    if (latch.current) return;
    latch.current = true;
    stopped.current = false;
    const controller = new AbortController();
    waiter.current = controller;
    setPhase('running');
    await runOneByOne(ids, (id) => run(id, controller.signal), {
      stopping: () => stopped.current,
      describe: (error) => {
        // Stopped before it was sent: it did not begin.
        if (controller.signal.aborted && !isProblem(error)) return waiting;
        const text = (describe ?? errorText)(error);
        return { kind: isUncertain(error) ? 'uncertain' : 'failed', text };
      },
      report: (id, state) => setStates((before) => new Map(before).set(id, state)),
    });
    latch.current = false;
    setPhase('ended');
  }

  function stop() {
    stopped.current = true;
    if (phase === 'stopping') waiter.current?.abort();
    else setPhase('stopping');
  }

  const idsWhere = (...kinds: readonly ItemState['kind'][]) =>
    items.map(({ id }) => id).filter((id) => kinds.includes(states.get(id)?.kind ?? 'waiting'));

  if (phase === 'asking') {
    return (
      <ConfirmDialog
        title={title}
        confirm={confirm}
        {...(typeToConfirm === undefined ? {} : { typeToConfirm })}
        onConfirm={() => void start(items.map(({ id }) => id))}
        onCancel={() => onClose(new Set())}
      >
        {children}
        <ul className={styles['names']} aria-label={t.ui.bulk.affected}>
          {items.slice(0, namesShown).map((item) => (
            <li key={item.id}>
              <bdi translate="no">{item.name}</bdi>
            </li>
          ))}
          {items.length > namesShown && <li>{t.ui.bulk.andMore(items.length - namesShown)}</li>}
        </ul>
        {below}
      </ConfirmDialog>
    );
  }

  const retriable = idsWhere('failed', 'uncertain');
  const left = idsWhere('waiting');
  return (
    <BulkProgress
      title={title}
      items={items}
      states={states}
      counts={countStates(
        items.map(({ id }) => id),
        states,
      )}
      phase={phase}
      onStop={stop}
      onRetry={retriable.length === 0 ? undefined : () => void start(retriable)}
      onResume={left.length === 0 ? undefined : () => void start(left)}
      onClose={() => onClose(new Set(idsWhere('done')))}
    />
  );
}
