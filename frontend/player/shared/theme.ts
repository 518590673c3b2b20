import { ofBrowser } from './settings.ts';

const KEPT = 'callworthy-theme';

/** Light or dark as chosen on the other screens; as the system has it until then. */
export function applyTheme(): void {
  const kept = ofBrowser.of(KEPT);
  if (kept) document.documentElement.style.colorScheme = kept;
}

export function toggleTheme(): void {
  const root = document.documentElement;
  const chosen = root.style.colorScheme;
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.style.colorScheme = dark ? 'light' : 'dark';
  ofBrowser.keep(KEPT, root.style.colorScheme);
}
