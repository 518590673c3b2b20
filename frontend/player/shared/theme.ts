const KEPT = 'callworthy-theme';

/** Light or dark as chosen on the other screens; as the system has it until then. */
export function applyTheme(): void {
  const kept = localStorage.getItem(KEPT);
  if (kept) document.documentElement.style.colorScheme = kept;
}

export function toggleTheme(): void {
  const root = document.documentElement;
  const chosen = root.style.colorScheme;
  const dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  root.style.colorScheme = dark ? 'light' : 'dark';
  localStorage.setItem(KEPT, root.style.colorScheme);
}
