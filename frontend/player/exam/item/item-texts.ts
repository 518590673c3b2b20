import type { Dictionary } from '../../shared/language.ts';
import type { ItemType } from '../model.ts';

const instruction: Record<ItemType, string> = {
  'single-choice': 'Choose one answer.',
  'multiple-choice': 'Choose every answer that applies.',
  'true-false': 'Is this statement true or false?',
  'situational-judgement': 'Rate how fitting each reaction is, from 1 (harmful) to 5 (ideal).',
  ordering: 'Bring these into the right order. The first comes on top.',
  matching: 'Choose for each line what belongs to it.',
  numeric: 'Enter a number.',
  'short-text': 'Enter a word or a few.',
  cloze: 'Fill each gap.',
  essay: 'Write your answer.',
};

const en = {
  instruction,
  penalty: 'Choose every answer that applies. Each wrong choice takes a part of the point away; never below zero.',
  rating: 'Rating of reaction {0}',
  harmful: 'harmful',
  ideal: 'ideal',
  strike: 'Strike out answer {0}',
  up: 'Move up: {0}',
  down: 'Move down: {0}',
  moved: '{0}: now in place {1} of {2}',
  keepOrder: 'The order is right as it stands',
  chooseTarget: 'Choose …',
  number: 'Number',
  unit: 'Unit',
  noNumber: 'This does not look like a number. Write digits, such as 1250 or 12.5.',
  yourAnswer: 'Your answer',
  length: '{0} words; between {1} and {2} are asked for',
  gap: 'Gap {0}',
  play: 'Listen',
  playing: 'Playing …',
  playsLeft: 'Plays left: {0}',
  playsAny: 'You may listen as often as you like.',
  soundAway: 'The recording did not arrive. Try again: this does not cost a play.',
};

const zh: typeof en = {
  instruction: {
    'single-choice': '请选择一个答案。',
    'multiple-choice': '请选出所有正确的答案。',
    'true-false': '这一说法是否正确？',
    'situational-judgement': '请为每种做法的恰当程度打分：1 分（有害）至 5 分（理想）。',
    ordering: '请排成正确的顺序，最先的放在最上面。',
    matching: '请为每一行选出与之对应的内容。',
    numeric: '请填写一个数字。',
    'short-text': '请填写一个词或短语。',
    cloze: '请填写每个空。',
    essay: '请写出您的回答。',
  },
  penalty: '请选出所有正确的答案。每选错一项扣去一部分分数，最低为零分。',
  rating: '做法 {0} 的评分',
  harmful: '有害',
  ideal: '理想',
  strike: '排除选项 {0}',
  up: '上移：{0}',
  down: '下移：{0}',
  moved: '{0}：现在是第 {1} 位，共 {2} 位',
  keepOrder: '目前的顺序就是正确的',
  chooseTarget: '请选择…',
  number: '数字',
  unit: '单位',
  noNumber: '这看起来不是数字。请用数字填写，例如 1250 或 12.5。',
  yourAnswer: '您的回答',
  length: '已写 {0} 字；要求 {1} 至 {2} 字',
  gap: '第 {0} 空',
  play: '播放录音',
  playing: '正在播放…',
  playsLeft: '剩余播放次数：{0}',
  playsAny: '可以不限次数播放。',
  soundAway: '录音未能送达，请重试，不会多计一次。',
};

export const ITEM_TEXTS: Dictionary<typeof en> = { en, 'zh-CN': zh };
export type ItemTexts = typeof en;
