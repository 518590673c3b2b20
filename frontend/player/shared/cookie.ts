/** What a cookie says that the server set for pages to read; undefined if there is none. */
export function cookie(name: string): string | undefined {
  const all = globalThis.document?.cookie.split('; ') ?? [];
  return all.find((one) => one.startsWith(`${name}=`))?.slice(name.length + 1);
}
