import type { Level } from '../ladder/model.ts';
import type { Choice } from './model.ts';
import { type Part, type Said, sentence } from './said.ts';

/** A wording before it is put together: title, level, claim and the parts of its sentence. */
export interface Wording {
  readonly title: string;
  readonly level: Level | 'manager' | null;
  readonly claims: Choice['claims'];
  readonly parts: readonly Part[];
}

/** An invitation: the same claim, filled in. */
export function add(title: string, level: Wording['level'], ...parts: readonly Part[]): Wording {
  return { title, level, claims: 'same', parts };
}

/** A smaller claim, under its condition. */
export function less(title: string, level: Wording['level'], ...parts: readonly Part[]): Wording {
  return { title, level, claims: 'less', parts };
}

/** A larger claim, under its condition; its sentence asks for the proof. */
export function more(title: string, level: Wording['level'], ...parts: readonly Part[]): Wording {
  return { title, level, claims: 'more', parts };
}

/** The wording as a choice; null where a piece could not be cut. */
export function choiceOf(said: Said, wording: Wording): Choice | null {
  const template = sentence(said, ...wording.parts);
  const { title, level, claims } = wording;
  return template && { title, level, claims, template };
}
