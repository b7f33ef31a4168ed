import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const source = ['@northing/source'];

// Northing's own packages go into the build, what npm installed stays outside.
export default defineConfig({
  root: import.meta.dirname,
  logLevel: 'warn',
  resolve: { conditions: source },
  ssr: { noExternal: [/^@northing\//], external: true, resolve: { conditions: source } },
  build: {
    ssr: true,
    outDir: 'dist',
    target: 'node20',
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: resolve(import.meta.dirname, 'main.ts'),
        worker: resolve(import.meta.dirname, 'worker/worker.ts'),
      },
      output: { entryFileNames: '[name].js', chunkFileNames: 'chunk-[hash].js' },
    },
  },
});
