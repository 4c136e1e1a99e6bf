import type { Directive, DirectiveName, Span } from '../model.ts';

const comment =
  /<!--\s*rung-(disable-next-line|disable-line|disable-file|disable|enable)\b((?:(?!-->)[\s\S]){0,2000}?)-->/g;
const definition =
  /^ {0,3}\[(?:\/\/|comment|#)\]:[ \t]*(?:#|<>|<#>)[ \t]*(?:\(|"|')[ \t]*rung-(disable-next-line|disable-line|disable-file|disable|enable)\b(.*?)(?:\)|"|')[ \t]*$/gm;
/** A name as it was written, whether or not a rule has it: one that is misspelt must not silence every rule. */
const rule = /[\p{L}\d][\p{L}\d_-]*/gu;

/** The directives in comments and link definitions of one piece of text; `comments` are where they may stand. */
export function readDirectives(text: string, comments: readonly Span[]): readonly Directive[] {
  if (!text.includes('rung-')) return [];
  const found: Directive[] = [];
  for (const span of comments) {
    const source = text.slice(span.start, span.end);
    for (const pattern of [comment, definition]) {
      for (const match of source.matchAll(pattern)) found.push(directiveOf(match, span.start));
    }
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** A directive moved to where its piece stands. */
export function placeDirective(directive: Directive, base: number): Directive {
  const move = (span: Span): Span => ({ start: span.start + base, end: span.end + base });
  return {
    ...directive,
    span: move(directive.span),
    rules: directive.rules.map((field) => ({ text: field.text, span: move(field.span) })),
  };
}

function directiveOf(match: RegExpExecArray, base: number): Directive {
  const rest = match[2] ?? '';
  const restStart =
    base + match.index + match[0].indexOf(rest, match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length);
  const dashes = /\s--(?:\s|$)/.exec(rest);
  const list = dashes ? rest.slice(0, dashes.index) : rest;
  const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : '';
  const start = base + match.index + (match[0].length - match[0].trimStart().length);
  return {
    span: { start, end: start + match[0].trim().length },
    name: match[1] as DirectiveName,
    rules: [...list.matchAll(rule)].map((name) => ({
      text: name[0],
      span: { start: restStart + name.index, end: restStart + name.index + name[0].length },
    })),
    reason: reason === '' ? null : reason,
  };
}
