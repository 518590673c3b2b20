import { choose, type ItemFace, type Response } from './model.ts';

export interface Acts {
  answer(response: Response): void;
  go(by: number): void;
  flag(): void;
}

/** The keyboard beside what inputs do by themselves: digits and letters choose, arrows move, F flags. */
export function shortcut(event: KeyboardEvent, item: ItemFace, response: Response, acts: Acts): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const inRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
  if (event.key === 'ArrowRight' && !inRadio) acts.go(1);
  else if (event.key === 'ArrowLeft' && !inRadio) acts.go(-1);
  else if (event.key.toLowerCase() === 'n') acts.go(1);
  else if (event.key.toLowerCase() === 'p') acts.go(-1);
  else if (event.key.toLowerCase() === 'f') acts.flag();
  else {
    const option = item.type === 'situational-judgement' ? undefined : item.options[Number(event.key) - 1];
    if (!option) return;
    acts.answer(choose(item, response, option.id));
  }
  event.preventDefault();
}
