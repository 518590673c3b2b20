/** What the server says of a performance; see the API description of `/api/v1/performances`. */
export interface Performance {
  performance: string;
  state: 'OPEN' | 'CLOSED' | 'RECORDED';
  epoch: number;
  language: string;
  deadline: string;
  serverTime: string;
  scenario: Scenario;
  nextSegment: number;
  received: Received[];
  clock: { samples: number };
  timeline: Entry[];
}

export interface Scenario {
  title: string;
  setting: string;
  alias: string;
  caller: { name: string; role: string };
  desktop: Card[];
  first: string;
  steps: Step[];
}

export interface Card {
  id: string;
  title: string;
  rows: { label: string; text: string }[];
}

export interface Step {
  id: string;
  say: string;
  answerSeconds: number;
  actions?: Action[];
  next: string;
  audio: string;
  milliseconds: number;
}

export interface Action {
  id: string;
  label: string;
  next: string;
}

export interface Received {
  segment: number;
  chunks: number;
  missing: number[];
  endSample: number;
}

/** The end of the call, where a step names the next one. */
export const END = 'end';

export type Kind =
  | 'microphone-checked'
  | 'call-started'
  | 'segment-started'
  | 'line-started'
  | 'line-ended'
  | 'answer-started'
  | 'answer-ended'
  | 'action'
  | 'card-opened'
  | 'caption-shown'
  | 'silent'
  | 'microphone-lost'
  | 'focus-lost'
  | 'focus-back'
  | 'offline'
  | 'online'
  | 'resumed'
  | 'call-ended';

/** Something that happened, without its place in the journal; `at` in milliseconds on the call's clock. */
export interface Happening {
  kind: Kind;
  step: string | null;
  detail: string;
  at: number;
}

export interface Entry extends Happening {
  epoch: number;
  seq: number;
}
