import { objection } from './honest.ts';
import type { Choice, RewriteInput, RewriteReason } from './model.ts';
import { readSaid, type Said } from './said.ts';
import { choiceOf, type Wording } from './wording.ts';
import { changeWordings } from './wordings/change.ts';

const MOST = 4;

/**
 * Wordings for a bullet, most fitting first: made of its own parts and of questions. Empty where none can be said well.
 * Pure and safe on any text.
 */
export function rewrite(input: RewriteInput, reason: RewriteReason): readonly Choice[] {
  const said = readSaid(input);
  if (!said) return [];
  const choices = wordingsFor(said, reason)
    .flatMap((wording) => (wording ? [choiceOf(said, wording)] : []))
    .filter((choice): choice is Choice => choice !== null && objection(input, choice.template) === null);
  return targetFirst(choices.slice(0, MOST), input);
}

function wordingsFor(said: Said, _reason: RewriteReason): readonly (Wording | null)[] {
  return changeWordings(said);
}

function targetFirst(choices: readonly Choice[], input: RewriteInput): readonly Choice[] {
  const { target } = input;
  if (!target) return choices;
  return [
    ...choices.filter((choice) => choice.level === target),
    ...choices.filter((choice) => choice.level !== target),
  ];
}
