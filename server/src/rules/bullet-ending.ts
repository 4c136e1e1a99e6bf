import type { Bullet, CareerDocument } from '../document/model.ts';
import { type Draft, defineRule } from '../lint/rule.ts';
import { roleBullets } from './support/texts.ts';
import { spanOf } from './support/words.ts';

export const bulletEnding = defineRule({
  id: 'bullet-ending',
  title: 'Mixed full stops at the ends of bullets',
  why: 'Some bullets with a full stop and some without look unfinished, although each is right by itself. The habit of most of the bullets is offered for the rest.',
  exceptions: 'A matter of taste, so it is off by default. Question marks, brackets and colons are left alone.',
  severity: 'off',
  kinds: ['resume'],
  fix: 'safe',
  family: 'writing',
  perDocument: 3,
  sources: [],
  examples: [
    {
      bad: '- Built the importer that 40 banks use.\n- Cut the nightly run from 5 hours to 40 minutes.\n- Moved 12 services off the old «queue»\n',
      good: '- Built the importer that 40 banks use.\n- Cut the nightly run from 5 hours to 40 minutes.\n- Moved 12 services off the old queue.\n',
    },
  ],
  unit: 'document',
  *check({ document }) {
    const ends = roleBullets(document).map((bullet) => ({ bullet, end: endOf(bullet) }));
    const stopped = ends.filter(({ end }) => end === 'stop');
    const open = ends.filter(({ end }) => end === 'word');
    if (stopped.length === 0 || open.length === 0) return;
    const few = stopped.length >= open.length ? open : stopped;
    for (const { bullet } of few) yield draft(document, bullet, few === open);
  },
});

function endOf({ plain, children }: Bullet): 'stop' | 'word' | 'other' {
  const text = plain.text.trimEnd();
  if (children.length > 0 || /\.\.\.$|…$/.test(text)) return 'other';
  if (/[\p{L}\p{N}%)]\.$/u.test(text)) return /\b(?:etc|inc|ltd|co|e\.g)\.$/i.test(text) ? 'other' : 'stop';
  return /[\p{L}\p{N}%]$/u.test(text) ? 'word' : 'other';
}

function draft(document: CareerDocument, bullet: Bullet, add: boolean): Draft {
  const text = bullet.plain.text.trimEnd();
  const last = /(?<![\p{L}\p{N}%’'-])[\p{L}\p{N}%’'-]+\.?$/u.exec(text)?.[0] ?? text.slice(-1);
  const start = add ? text.length - last.length : text.length - 1;
  const span = spanOf(bullet, { start, end: text.length });
  const edit = add
    ? { span: { start: span.end, end: span.end }, newText: ['.'] }
    : { span: { start: span.end - 1, end: span.end }, newText: [''] };
  const certain = add || document.text.slice(span.end - 1, span.end) === '.';
  return {
    span,
    message: add
      ? 'Most of the bullets end with a full stop and this one does not.'
      : 'Most of the bullets end without a full stop and this one has one.',
    ...(certain && {
      fixes: () => [
        { title: add ? 'Add the full stop' : 'Leave out the full stop', kind: 'safe' as const, edits: [edit] },
      ],
    }),
  };
}
