const KEY = 'callworthy-device';
let made = '';

/** A secret that this browser makes up once and keeps: by it the server knows the same browser again. */
export function device(): string {
  try {
    const kept = localStorage.getItem(KEY);
    if (kept) return kept;
    made ||= fresh();
    localStorage.setItem(KEY, made);
  } catch {
    made ||= fresh();
  }
  return made;
}

function fresh(): string {
  const bits = crypto.getRandomValues(new Uint8Array(24));
  return btoa(String.fromCharCode(...bits));
}
