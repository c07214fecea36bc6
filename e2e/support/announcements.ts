import type { Page } from '@playwright/test';

/**
 * Records what a page says in its live regions while it can be seen, from the next load on: what a
 * notification says that goes away after some seconds stays in the record, however slow the machine is.
 * Returns the texts so far, in order.
 */
export async function recordAnnouncements(page: Page): Promise<readonly string[]> {
  const announcements: string[] = [];
  await page.exposeFunction('recordAnnouncement', (text: string) => announcements.push(text));
  await page.addInitScript(() => {
    const lastTexts = new WeakMap<Element, string>();
    const record = () => {
      const regions = document.querySelectorAll(
        '[role="alert"], [role="status"], [aria-live]:not([aria-live="off"])',
      );
      for (const region of regions) {
        const text = region.textContent.replaceAll(/\s+/g, ' ').trim();
        if (text === '' || lastTexts.get(region) === text || !region.checkVisibility()) continue;
        lastTexts.set(region, text);
        Reflect.get(globalThis, 'recordAnnouncement')(text);
      }
    };
    new MutationObserver(record).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['role', 'aria-live', 'class', 'hidden'],
    });
  });
  return announcements;
}
