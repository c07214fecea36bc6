import { type ComponentType, lazy, type LazyExoticComponent, useState } from 'react';

import { NotLoaded } from './NotLoaded';

/**
 * A component whose code comes when it is first shown. When the code cannot be had, a message in its
 * place says so: everything else on the page, such as a password that is shown once, stays.
 */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  function Missing(props: Props) {
    const [Part, setPart] = useState<{ readonly found: ComponentType<Props> }>();
    return Part === undefined ? (
      <NotLoaded onRetry={async () => setPart({ found: await load() })} />
    ) : (
      <Part.found {...props} />
    );
  }

  return lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: Missing };
    }
  });
}
