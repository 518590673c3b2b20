/**
 * Holds a name for this tab as long as it lives; no two tabs of a browser hold the same one. For pages with https: without it
 * browsers know no locks, and every tab holds what it likes.
 *
 * @param take away from the tab that holds it
 * @param onLost called when another tab takes it
 * @returns whether this tab has it now
 */
export function holdForThisTab(name: string, take: boolean, onLost: () => void): Promise<boolean> {
  if (!navigator.locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    const options: LockOptions = take ? { steal: true } : { ifAvailable: true };
    navigator.locks
      .request(name, options, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => {});
      })
      .catch(onLost);
  });
}
