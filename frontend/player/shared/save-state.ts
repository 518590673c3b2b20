import { css, html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { type Dictionary, fill, type Language } from './language.ts';
import type { SaveState } from './sender.ts';

const TEXTS: Dictionary<Record<'server' | 'here' | 'offline' | 'failed' | 'failedOffline' | 'nothing', string>> = {
  en: {
    server: 'Saved on the server',
    here: 'Saved on this computer, sending …',
    offline: 'No connection since {0}. Everything is saved on this computer; go on.',
    failed: 'Sending … This browser keeps nothing: do not close this page.',
    failedOffline: 'No connection since {0}. This browser keeps nothing: go on, but do not close this page.',
    nothing: 'Ready',
  },
  'zh-CN': {
    server: '已保存到服务器',
    here: '已保存在本机，正在上传…',
    offline: '自{0}起网络中断。内容均已保存在本机，请继续作答。',
    failed: '正在上传… 此浏览器无法保存数据，请勿关闭本页面。',
    failedOffline: '自{0}起网络中断。此浏览器无法保存数据：请继续作答，但请勿关闭本页面。',
    nothing: '就绪',
  },
};

type Kind = keyof (typeof TEXTS)['en'];

/** Says honestly where the answers are: on the server, on this computer, or since when there is no connection. */
export class SaveStateLabel extends LitElement {
  static override properties = { state: { attribute: false }, language: {} };

  static override styles = css`
    :host { display: inline-flex; align-items: center; gap: 0.5rem; font-size: 0.875rem; line-height: 1.3; }
    i { flex: none; width: 0.625rem; height: 0.625rem; border-radius: 50%; background: var(--callworthy-soft); }
    i.server { background: var(--callworthy-good); }
    i.here { background: var(--callworthy-warn); }
    i.offline, i.failed, i.failedOffline { background: var(--callworthy-bad); }
  `;

  declare state: SaveState;
  declare language: Language;

  constructor() {
    super();
    this.state = { waiting: 0, savedAt: null, offlineSince: null, storageFailed: false };
    this.language = 'en';
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('state')) this.dataset['kind'] = kindOf(this.state);
  }

  protected override render(): TemplateResult {
    const kind = kindOf(this.state);
    const since = new Date(this.state.offlineSince ?? 0).toLocaleTimeString(this.language, { timeStyle: 'short' });
    return html`<i class=${kind} aria-hidden="true"></i>
      <span role="status">${fill(TEXTS[this.language][kind], since)}</span>`;
  }
}

function kindOf(state: SaveState): Kind {
  const failed = state.storageFailed && state.waiting > 0;
  if (state.offlineSince !== null) return failed ? 'failedOffline' : 'offline';
  if (failed) return 'failed';
  if (state.waiting > 0) return 'here';
  return state.savedAt === null ? 'nothing' : 'server';
}

customElements.define('cw-save-state', SaveStateLabel);
