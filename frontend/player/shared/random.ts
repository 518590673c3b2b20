/** 32 letters and digits that nobody else makes up, also in pages without https, where browsers have no `crypto.randomUUID`. */
export function unique(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
