import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  resolve: { conditions: ['@northing/source'] },
  ssr: {
    noExternal: [/^@northing\//],
    external: true as never,
    resolve: { conditions: ['@northing/source'] },
  },
  build: { ssr: 'main.ts', outDir: 'dist', target: 'node20', minify: false, emptyOutDir: true },
});
