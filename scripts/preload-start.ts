import type { HtmlTagDescriptor, Plugin } from 'vite';

function link(rel: string, href: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, href, crossorigin: true }, injectTo: 'head' };
}

/**
 * Lets index.html preload the portal itself, which the small first script imports: without it the
 * browser would learn of it, and of its styles, one round trip later.
 */
export function preloadStart(module: string): Plugin {
  let base = '/';
  return {
    name: 'preload-start',
    apply: 'build',
    configResolved(config) {
      ({ base } = config);
    },
    transformIndexHtml: {
      order: 'post',
      handler(_, { bundle }) {
        const chunks = Object.values(bundle ?? {}).filter((file) => file.type === 'chunk');
        const start = chunks.find((chunk) => chunk.facadeModuleId?.endsWith(module));
        if (start === undefined) return [];
        const files = new Set<string>();
        const styles = new Set<string>();
        const add = (fileName: string) => {
          const chunk = chunks.find((one) => one.fileName === fileName);
          // The entry and its styles are in the page already.
          if (chunk === undefined || chunk.isEntry || files.has(fileName)) return;
          files.add(fileName);
          for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
          chunk.imports.forEach(add);
        };
        add(start.fileName);
        return [
          ...Array.from(files, (file) => link('modulepreload', base + file)),
          ...Array.from(styles, (file) => link('stylesheet', base + file)),
        ];
      },
    },
  };
}
