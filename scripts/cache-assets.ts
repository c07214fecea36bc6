import type { Plugin } from 'vite';

import { assetCache } from './headers.ts';

/** Lets previews send the files in assets/ as hosting/ does: browsers keep them, and ask for none twice. */
export function cacheAssets(): Plugin {
  return {
    name: 'cache-assets',
    configurePreviewServer: ({ middlewares }) => {
      middlewares.use((request, response, next) => {
        if (request.url?.startsWith('/assets/') === true) {
          for (const [name, value] of Object.entries(assetCache)) response.setHeader(name, value);
        }
        next();
      });
    },
  };
}
