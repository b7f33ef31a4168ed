import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: process.env.NORTHING_API ?? 'http://127.0.0.1:3333' };

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@northing/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2023', reportCompressedSize: true },
  server: { proxy: { '/graphql': { ...api, ws: true }, '/api': api, '/health': api } },
});
