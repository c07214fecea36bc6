import { describe, expect, it } from 'vitest';

import { type DistFile, problemsOf } from './check-dist';

function file(path: string, text = ''): DistFile {
  return { path, size: text.length, text };
}

const page = '<script type="module" src="/assets/index-1.js"></script>';
const good = [file('index.html', page), file('redirect.html'), file('assets/index-1.js', 'run()')];

describe('what a production build may not contain', () => {
  it('is not in a good one', () => {
    expect(problemsOf(good)).toEqual([]);
  });

  it.each([
    file('mockServiceWorker.js'),
    file('assets/index-1.js.map'),
    file('assets/a.js', 'navigator.serviceWorker.register("/w.js")'),
    file('assets/a.js', 'new ReactQueryDevtools()'),
    file('assets/a.js', 'x\n//# sourceMappingURL=a.js.map'),
    file('assets/a.js', '"dana.owner@contoso.example"'),
    file('assets/a.js', 'jsx("form",{"data-developer-panel":!0})'),
    file('config.html', '<script>run()</script>'),
    file('config.html', '<p style="color:red">'),
    file('.env.local', 'KEY=1'),
  ])('is found: $path $text', (bad) => {
    expect(problemsOf([...good, bad])).toHaveLength(1);
  });

  it('includes a missing page', () => {
    expect(problemsOf(good.slice(1))).toEqual(['index.html is missing.']);
  });
});
