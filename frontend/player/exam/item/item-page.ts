import './callworthy-listening.ts';
import './callworthy-pictures.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Language } from '../../shared/language.ts';
import type { ItemFace, ItemType, Response } from '../model.ts';
import type { Sound } from './playback.ts';
import { choices } from './choices.ts';
import { cloze } from './cloze.ts';
import type { ItemTexts } from './item-texts.ts';
import { matching } from './matching.ts';
import { ordering } from './ordering.ts';
import { paragraphs } from './paragraphs.ts';
import { reactions } from './reactions.ts';
import { essay, numeric, shortText } from './written.ts';

/** All that a part of an item's page needs to show it and to say what was answered. */
export interface Shown {
  item: ItemFace;
  response: Response;
  language: Language;
  texts: ItemTexts;
  readonly: boolean;
  /** Where what is heard comes from; null where nothing can be heard, as in previews. */
  sound: Sound | null;
  /** Where pictures are that were fetched ahead; null where they come from their own addresses. */
  images: ReadonlyMap<string, string> | null;
  answer(response: Response): void;
  /** Options ruled out by the candidate, and how to rule one out; only where options are chosen. */
  struck: string[];
  strike(option: string): void;
  /** For people who hear the page: what has just happened. */
  announce(words: string): void;
}

const PARTS: Record<ItemType, (shown: Shown) => TemplateResult> = {
  'single-choice': choices,
  'multiple-choice': choices,
  'true-false': choices,
  'situational-judgement': reactions,
  ordering,
  matching,
  numeric,
  'short-text': shortText,
  cloze,
  essay,
};

/** One item: its stem, how to answer, and its options. Native inputs, so that every keyboard and reader knows them. */
export function itemPage(shown: Shown): TemplateResult {
  const { item, texts, language } = shown;
  const inStem = item.type === 'cloze';
  const listening = item.plays === null ? nothing : html`<callworthy-listening .item=${item.item} .plays=${item.plays}
      .sound=${shown.sound} .language=${language}></callworthy-listening>`;
  const pictures = item.pictures?.length ? html`<callworthy-pictures .pictures=${item.pictures} .images=${shown.images}
      .language=${language}></callworthy-pictures>` : nothing;
  return html`${keyed(item.item, html`
    ${listening}
    ${inStem ? '' : html`<div class="stem" id="stem">${paragraphs(item.stem[language])}</div>`}
    ${pictures}
    <fieldset aria-describedby=${inStem ? '' : 'stem'} class="answers ${item.type}" ?disabled=${shown.readonly}>
      <legend>${item.penalty ? texts.penalty : texts.instruction[item.type]}</legend>
      ${PARTS[item.type](shown)}
    </fieldset>
  `)}`;
}
