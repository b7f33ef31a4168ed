import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: { conditions: ['@northing/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: '../dist/trace-page',
    emptyOutDir: true,
    // Layouts of others, each in a chunk of its own, are as large as they are.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      // Directives for servers that render React; nothing here does.
      onLog: (level, log, handler) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
});
