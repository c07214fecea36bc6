import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { MoreCircleRegular } from '@fluentui/react-icons/svg/more-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';

import { useI18n } from '@/i18n/I18n';

import type { BulkItem } from './BulkDialog';
import styles from './BulkDialog.module.css';
import { type ItemState, type ItemStates, waiting } from './bulkRun';

const icons = {
  waiting: <ClockRegular />,
  running: <MoreCircleRegular />,
  done: <CheckmarkCircleRegular />,
  failed: <ErrorCircleRegular />,
  uncertain: <WarningRegular />,
} satisfies Record<ItemState['kind'], ReactNode>;

/** The result of each item; of thousands only those in view exist. */
export function BulkResults({ items, states }: { items: readonly BulkItem[]; states: ItemStates }) {
  const { t } = useI18n();
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 29,
    overscan: 4,
    initialRect: { width: 500, height: 320 },
  });
  const words = { ...t.ui.operationStates, waiting: t.ui.bulk.notStarted };

  return (
    <div
      ref={scroller}
      className={styles['results']}
      // To be scrolled with the keyboard: nothing in it can take the focus.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      role="group"
      aria-label={t.ui.bulk.results}
    >
      <ul className={styles['list']} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const item = items[index];
          if (item === undefined) return null;
          const state = states.get(item.id) ?? waiting;
          return (
            <li
              key={item.id}
              ref={virtual.measureElement}
              data-index={index}
              className={styles['item']}
              style={{ transform: `translateY(${start}px)` }}
            >
              <bdi translate="no">{item.name}</bdi>
              <span className={`${styles['state']} ${styles[state.kind]}`}>
                {icons[state.kind]} {words[state.kind]}
              </span>
              {'text' in state && <span className={styles['why']}>{state.text}</span>}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
