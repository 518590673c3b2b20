import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'vite';
import { constructedStyles } from './constructed-styles.ts';
import { precompressed } from './precompressed.ts';

const here = import.meta.dirname;
const pages = readdirSync(here).filter((file) => file.endsWith('.html'));

/** Every page beside this file, for browsers of the last two years; nothing inline, as the pages' policy allows none. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [constructedStyles(), precompressed()],
  build: {
    outDir: process.env['PLAYER_OUT'] ?? resolve(here, '../../target/classes/META-INF/resources/player'),
    emptyOutDir: true,
    target: 'es2023',
    // light-dark() as it is: its substitutes know the system's choice, but not the reader's
    cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: pages.map((page) => resolve(here, page)) },
  },
});
