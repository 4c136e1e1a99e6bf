import type { CareerDocument, Directive, Span } from '../document/model.ts';
import type { BulletPlace } from './bullet-places.ts';
import type { UnusedDirective } from './rule.ts';

/** What one directive holds back: the rules (all where none is named) in a stretch of the text. */
interface Reach {
  readonly directive: Directive;
  readonly span: Span;
  /** Where a rule speaks again. */
  lifted(rule: string): number;
}

/** Knows which findings are held back, and which directives held nothing back in the end. */
export interface Suppressions {
  /** Whether a finding is held back; remembers which directives did it. */
  holdsBack(rule: string, span: Span): boolean;
  /** Directives, or rules of them, that held nothing back; `ran` tells whether a rule could have spoken at all. */
  unused(ran: (rule: string) => boolean): readonly UnusedDirective[];
}

/** Finds the bullets that stand in a line, or in a part of it. */
type BulletsOn = (line: Span) => readonly BulletPlace[];

/** The directives of a document and their reach; a line reaches as far as the bullet that it belongs to. */
export function readSuppressions(document: CareerDocument, bulletsOn: BulletsOn): Suppressions {
  const reaches = document.directives.flatMap((directive, index) => reach(document, directive, index, bulletsOn));
  const used = new Map<Directive, Set<string>>();
  return {
    holdsBack(rule, span) {
      let held = false;
      for (const { directive, span: area, lifted } of reaches) {
        if (!overlaps(area, span) || !names(directive, rule) || span.start >= lifted(rule)) continue;
        used.set(directive, (used.get(directive) ?? new Set()).add(rule));
        held = true;
      }
      return held;
    },
    unused(ran) {
      return document.directives.flatMap((directive) => {
        if (directive.name === 'enable') return [];
        const held = used.get(directive) ?? new Set();
        if (directive.rules.length === 0) return held.size === 0 ? [{ directive, rules: [] }] : [];
        const rules = directive.rules.filter((rule) => !held.has(rule.text) && ran(rule.text));
        return rules.length > 0 ? [{ directive, rules }] : [];
      });
    },
  };
}

function names(directive: Directive, rule: string): boolean {
  return directive.rules.length === 0 || directive.rules.some((field) => field.text === rule);
}

function overlaps(area: Span, span: Span): boolean {
  return span.start < area.end && span.end > area.start;
}

function reach(document: CareerDocument, directive: Directive, index: number, bulletsOn: BulletsOn): Reach[] {
  const { text } = document;
  const lifted = () => Number.POSITIVE_INFINITY;
  switch (directive.name) {
    case 'enable':
      return [];
    case 'disable-file':
      return [{ directive, span: { start: 0, end: text.length }, lifted }];
    case 'disable':
      return [{ directive, span: { start: directive.span.end, end: text.length }, lifted: enabledAt(document, index) }];
    case 'disable-line':
      return [{ directive, span: unitAround(lineAt(text, directive.span.start), bulletsOn), lifted }];
    case 'disable-next-line': {
      const next = lineAt(text, nextContent(text, directive.span.end));
      return [{ directive, span: unitAround(next, bulletsOn), lifted }];
    }
  }
}

/** Where the next `enable` that names a rule, or none, lets it speak again. */
function enabledAt({ directives }: CareerDocument, index: number): Reach['lifted'] {
  const later = directives.slice(index + 1).filter(({ name }) => name === 'enable');
  return (rule) => later.find((other) => names(other, rule))?.span.start ?? Number.POSITIVE_INFINITY;
}

function lineAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset - 1) + 1, end: end < 0 ? text.length : end };
}

/** The first thing after the directive's line that is neither white space nor another directive. */
function nextContent(text: string, from: number): number {
  let at = lineAt(text, from).end;
  while (at < text.length) {
    const line = lineAt(text, at + 1);
    const content = text.slice(line.start, line.end).trim();
    if (content !== '' && !/^(?:<!--|\[\/\/\]: #)\s*(?:\(\s*)?rung-/.test(content)) return line.start;
    if (line.end <= at) break;
    at = line.end;
  }
  return text.length;
}

/** A hard-wrapped bullet counts as one line: the finding may stand lines above the comment at its end. */
function unitAround(line: Span, bulletsOn: BulletsOn): Span {
  const around = bulletsOn(line);
  return {
    start: Math.min(line.start, ...around.map(({ marker }) => marker)),
    end: Math.max(line.end, ...around.map(({ end }) => end)),
  };
}
