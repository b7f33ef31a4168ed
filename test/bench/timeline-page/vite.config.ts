import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@northing/source', 'module', 'browser', 'development|production'] },
  build: { outDir: '../dist/page', emptyOutDir: true },
});
