/** What a key of the desk asks for. */
export type Command =
  | { does: 'toggle' }
  | { does: 'skip'; seconds: number }
  | { does: 'speed'; step: number }
  | { does: 'score'; score: number }
  | { does: 'step'; by: number }
  | { does: 'pin' };

const SKIP_SECONDS = 5;

const LETTERS: Record<string, Command> = {
  j: { does: 'skip', seconds: -SKIP_SECONDS },
  l: { does: 'skip', seconds: SKIP_SECONDS },
  '[': { does: 'speed', step: -1 },
  ']': { does: 'speed', step: 1 },
  '【': { does: 'speed', step: -1 },
  '】': { does: 'speed', step: 1 },
  n: { does: 'step', by: 1 },
  p: { does: 'step', by: -1 },
  m: { does: 'pin' },
};

const ARROWS: Record<string, Command> = {
  ArrowLeft: { does: 'skip', seconds: -SKIP_SECONDS },
  ArrowRight: { does: 'skip', seconds: SKIP_SECONDS },
  ArrowUp: { does: 'step', by: -1 },
  ArrowDown: { does: 'step', by: 1 },
};

/** What the focus is on, as far as keys are concerned. */
export interface Focus {
  /** Somebody types. */
  text: boolean;
  /** Takes the space bar for itself, as a button does. */
  pressable: boolean;
  /** Takes arrows for itself, as a group of choices or a slider does. */
  movable: boolean;
}

export interface Pressed {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** The command of a key; none when the key belongs to what has the focus, or to the browser. */
export function commandOf(pressed: Pressed, focus: Focus): Command | undefined {
  if (focus.text || pressed.ctrlKey || pressed.altKey || pressed.metaKey) {
    return undefined;
  }
  if (pressed.key === ' ') {
    return focus.pressable ? undefined : { does: 'toggle' };
  }
  if (pressed.key in ARROWS) {
    return focus.movable ? undefined : ARROWS[pressed.key];
  }
  if (/^[0-4]$/.test(pressed.key)) {
    return { does: 'score', score: Number(pressed.key) };
  }
  return LETTERS[pressed.key.toLowerCase()];
}

const TYPED_IN = 'input:not([type=radio], [type=checkbox], [type=range], [type=button]), textarea, select, [contenteditable]';
const PRESSED = 'button, a[href], summary, input, [role=button], vaadin-button, vaadin-details-summary, vaadin-radio-button, vaadin-checkbox';
const MOVED = 'input[type=radio], input[type=range], [role=slider], vaadin-radio-group, [role=grid], [role=tablist], [role=listbox]';

/** @param path of the event, through shadow roots */
export function focusOf(path: EventTarget[]): Focus {
  const elements = path.filter((node): node is Element => node instanceof Element);
  const on = (selector: string) => elements.some((element) => element.matches(selector));
  return { text: on(TYPED_IN), pressable: on(PRESSED), movable: on(MOVED) };
}
