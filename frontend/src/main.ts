import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { mount } from 'svelte';
import App from './App.svelte';
import { appearance } from './app/theme.svelte';
import { listen } from './app/navigation.svelte';
import { locale } from './i18n';
import './ui/base.css';

appearance.show();
locale.use('en');
listen();

const target = document.getElementById('app');
if (target) mount(App, { target });

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('/sw.js', { type: 'classic' });
}
