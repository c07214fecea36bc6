import { defineConfig } from 'vite';

/**
 * The page that takes the sign-in service's answers, as a bundle of its own: built together with the
 * portal it would share, and load, a part of Microsoft's library that it does not need.
 */
export default defineConfig({
  publicDir: false,
  build: {
    target: 'es2023',
    assetsInlineLimit: 0,
    emptyOutDir: false,
    modulePreload: false,
    rolldownOptions: { input: 'redirect.html' },
  },
});
