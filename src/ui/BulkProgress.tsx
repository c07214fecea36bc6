import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  ProgressBar,
} from '@fluentui/react-components';
import { useI18n } from '@/i18n/I18n';

import type { BulkItem } from './BulkDialog';
import styles from './BulkDialog.module.css';
import { BulkResults } from './BulkResults';
import type { ItemState, ItemStates } from './bulkRun';
import { useReturnFocus } from './useReturnFocus';

/** For the button that stands where another one had the focus. */
function takeFocus(button: HTMLElement | null) {
  button?.focus();
}

/** How far the operations on many items are, how each one ended, and what can be done about it. */
export function BulkProgress({
  title,
  items,
  states,
  counts,
  phase,
  onStop,
  onRetry,
  onResume,
  onClose,
}: {
  title: string;
  items: readonly BulkItem[];
  states: ItemStates;
  counts: Record<ItemState['kind'], number>;
  phase: 'running' | 'stopping' | 'ended';
  onStop: () => void;
  /** Undefined when nothing failed. */
  onRetry: (() => void) | undefined;
  /** Undefined when every one was tried. */
  onResume: (() => void) | undefined;
  onClose: () => void;
}) {
  const { t, format } = useI18n();
  const words = t.ui.bulk;
  const ended = phase === 'ended';
  const tried = items.length - counts.waiting - counts.running;
  useReturnFocus();

  const summary = format.list(
    [
      words.doneCount(counts.done),
      counts.failed > 0 && words.failedCount(counts.failed),
      counts.uncertain > 0 && words.uncertainCount(counts.uncertain),
      counts.waiting > 0 && words.leftCount(counts.waiting),
    ].filter((part) => part !== false),
  );

  return (
    <Dialog
      open
      modalType="alert"
      onOpenChange={() => {
        if (ended) onClose();
      }}
    >
      <DialogSurface className={styles['surface']}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles['content']}>
            <ProgressBar
              value={tried}
              max={items.length}
              thickness="large"
              color={ended && counts.failed + counts.uncertain > 0 ? 'error' : 'brand'}
              aria-label={title}
              aria-valuetext={words.progress(format.number(tried), format.number(items.length))}
            />
            <p role="status">{ended ? summary : phase === 'stopping' ? words.stopping : ''}</p>
            {!ended && <p>{words.progress(format.number(tried), format.number(items.length))}</p>}
            <BulkResults items={items} states={states} />
          </DialogContent>
          <DialogActions>
            {ended && onRetry !== undefined && (
              <Button onClick={onRetry}>{words.retry(counts.failed + counts.uncertain)}</Button>
            )}
            {ended && onResume !== undefined && (
              <Button onClick={onResume}>{words.resume(counts.waiting)}</Button>
            )}
            {ended ? (
              <Button key="close" ref={takeFocus} appearance="primary" onClick={onClose}>
                {t.ui.close}
              </Button>
            ) : (
              <Button key="stop" ref={takeFocus} onClick={onStop}>
                {phase === 'stopping' ? words.stopWaiting : words.stop}
              </Button>
            )}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
