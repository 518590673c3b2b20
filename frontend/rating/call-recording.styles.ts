import { css } from 'lit';

export const styles = css`
  :host {
    display: block;
    border: 1px solid var(--callworthy-line);
    border-radius: 14px;
    background: var(--callworthy-raised);
    padding: 0.75rem 1rem;
  }
  .wave {
    position: relative;
    min-height: 72px;
  }
  .wave > p {
    position: absolute;
    inset: 0;
    margin: 0;
    display: grid;
    place-content: center;
    color: var(--callworthy-soft);
  }
  .marks {
    position: relative;
    height: 12px;
  }
  .marks i {
    position: absolute;
    top: 0;
    width: 3px;
    height: 12px;
    margin-left: -1px;
    border-radius: 2px;
    background: var(--callworthy-soft);
  }
  .marks i[data-kind='angry'],
  .marks i[data-kind='interruption'] {
    background: var(--callworthy-bad);
  }
  .marks i[data-kind='annoyed'],
  .marks i[data-kind='hurried'] {
    background: var(--callworthy-warn);
  }
  .marks i[data-kind='calm'] {
    background: var(--callworthy-good);
  }
  input[type='range'] {
    width: 100%;
    margin: 0.25rem 0;
    accent-color: var(--aura-accent-color, #1f5fd0);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.375rem;
  }
  .spring {
    flex: 1;
  }
  .figures {
    font-variant-numeric: tabular-nums;
    min-width: 3.25rem;
    text-align: center;
  }
  button {
    font: inherit;
    color: inherit;
    min-width: 2.5rem;
    min-height: 2.5rem;
    padding: 0 0.625rem;
    border: 1px solid var(--callworthy-line);
    border-radius: 10px;
    background: transparent;
    cursor: pointer;
  }
  button.main {
    min-width: 5rem;
    font-weight: 600;
    border-color: transparent;
    color: light-dark(#fff, #0c1322);
    background: var(--aura-accent-color, #1f5fd0);
  }
  button:disabled {
    opacity: 0.5;
    cursor: default;
  }
  :focus-visible {
    outline: 3px solid color-mix(in srgb, var(--aura-accent-color, #1f5fd0) 70%, transparent);
    outline-offset: 2px;
  }
`;
