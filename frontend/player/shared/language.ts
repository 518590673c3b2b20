import { cookie } from './cookie.ts';

export type Language = 'en' | 'zh-CN';

/** Texts of a page in both languages: the Chinese ones must have exactly the keys of the English ones. */
export type Dictionary<T> = { en: T; 'zh-CN': T };

export function serving(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The language chosen on the other screens, or the browser's. */
export function preferred(): Language {
  return serving(cookie('callworthy-language') ?? navigator.language);
}

/** Speaks a language from now on. */
export function speak(language: Language): void {
  document.documentElement.lang = language;
}

/** Fills `{0}`, `{1}` … in a text. */
export function fill(text: string, ...values: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (_, n: string) => String(values[Number(n)] ?? ''));
}
