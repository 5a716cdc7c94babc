import { svelte } from '@sveltejs/vite-plugin-svelte';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';

const server = process.env.COMMITTEE_ROOM_SERVER ?? 'http://localhost:8080';

const manifest = {
  name: 'Committee Room',
  short_name: 'Committee Room',
  start_url: '/',
  display: 'standalone' as const,
  background_color: '#f6f3ec',
  theme_color: '#1d3f45',
  icons: [
    { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
    { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: '/icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
};

export default defineConfig({
  plugins: [
    svelte(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src',
      filename: 'sw.ts',
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: ['**/*.{js,css,html,svg,png,woff2}'],
        // Letters that one language needs, and what reads codes at a desk.
        globIgnores: ['**/noto-sans-*', '**/jsQR-*'],
      },
    }),
  ],
  // The phones of volunteers are not new: iOS 16 is the floor.
  build: { target: ['es2022', 'safari16', 'chrome107', 'firefox115'] },
  server: { proxy: { '/api': server, '/q': server } },
  test: { include: ['src/**/*.test.ts'] },
});
