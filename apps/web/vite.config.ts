import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { precompress } from './precompress.js';

const api = { target: process.env.NORTHING_API ?? 'http://127.0.0.1:3333' };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), precompress(join(import.meta.dirname, 'dist'))],
  resolve: { conditions: ['@northing/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', reportCompressedSize: true },
  server: { proxy: { '/graphql': { ...api, ws: true }, '/api': api, '/health': api } },
});
