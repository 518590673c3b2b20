import type { Session } from '../session.ts';

/** What happens to the whole page while a call runs: left, come back to, going away, the screen going dark. */
export function watchPage(session: Session): void {
  let away = false;
  const look = (gone: boolean): void => {
    if (gone === away || session.screen !== 'call') return;
    away = gone;
    session.attempt?.note(gone ? 'focus-lost' : 'focus-back');
  };
  addEventListener('blur', () => look(true));
  addEventListener('focus', () => look(false));
  document.addEventListener('visibilitychange', () => {
    look(document.hidden);
    if (!document.hidden) stayAwake(session);
  });
  session.addEventListener('change', () => stayAwake(session));
  addEventListener('pagehide', () => {
    away = true;
    session.attempt?.live?.keep();
  });
  addEventListener('beforeunload', (event) => {
    if (session.screen === 'call' || session.screen === 'sending') event.preventDefault();
  });
  addEventListener('hashchange', () => location.reload());
}

let awake: Promise<WakeLockSentinel | null> | null = null;

/** A phone that goes to sleep would stop the call. */
function stayAwake(session: Session): void {
  if (session.screen !== 'call' || document.hidden || awake || !navigator.wakeLock) return;
  awake = navigator.wakeLock.request('screen').catch(() => null);
  void awake.then((lock) => lock?.addEventListener('release', () => (awake = null)));
}
