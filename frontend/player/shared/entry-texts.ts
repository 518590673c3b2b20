import type { Dictionary } from './language.ts';

const en = {
  codeTitle: 'Code of your seat',
  codeText: 'The invigilator gives you the code of your seat. The clock starts once it is accepted.',
  codeLabel: 'Code',
  codeWrong: 'This is not the code of your seat. Look again, or ask the invigilator.',
  codeEmpty: 'Type the code.',
  codeGo: 'Begin',
  checkInTitle: 'Who you are is checked first',
  checkInText: 'An invigilator looks at a document that shows who you are: in the room, or remote in the video call of your exam day. This page goes on by itself once that is done.',
  moveTitle: 'It goes on at another computer',
  moveText: 'What you began on an exam day goes on only in the browser in which you began. Ask the invigilator to move you to this computer; then you get a new code. Nothing you did is lost.',
  moveGo: 'I have a new code',
  home: 'Go to my home page',
};

const zh: typeof en = {
  codeTitle: '座位码',
  codeText: '监考员会告知您的座位码。座位码通过后即开始计时。',
  codeLabel: '座位码',
  codeWrong: '这不是您座位的座位码。请再核对，或询问监考员。',
  codeEmpty: '请输入座位码。',
  codeGo: '开始',
  checkInTitle: '需先核对身份',
  checkInText: '请由监考员核对您的身份证件：在考场当面核对，远程考试请进入考试日的视频会议。核对完成后，本页面会自动继续。',
  moveTitle: '正在另一台电脑上进行',
  moveText: '考试日当天开始的考试只能在开始时所用的浏览器中继续。请联系监考员为您换到本机，您会得到新的座位码。您的内容没有丢失。',
  moveGo: '我有新的座位码',
  home: '返回首页',
};

export const ENTRY_TEXTS: Dictionary<typeof en> = { en, 'zh-CN': zh };
