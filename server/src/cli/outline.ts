import { type OutlineRole, outline as outlineOf } from '../document/outline.ts';
import { readTitle } from '../ladder/titles.ts';
import type { Cli, CommonOptions, DataFormat } from './cli.ts';
import { kindNames } from './format/pretty.ts';
import { count, type Style, styleFor } from './format/style.ts';
import { exits } from './io.ts';
import { type Opened, openAll } from './open.ts';
import { type Positions, positionsOf } from './positions.ts';

export interface DataOptions extends CommonOptions {
  readonly format: DataFormat;
}

/** Prints what was read from the files. */
export async function outline(cli: Cli, paths: readonly string[], options: DataOptions): Promise<number> {
  const { opened, complete } = await openAll(cli, paths, options);
  const shown = opened.filter(({ input, document }) => input.named || document.kind !== 'none');
  if (options.format === 'json') {
    cli.io.out(`${JSON.stringify({ version: 1, files: shown.map(plainOutline) }, null, 2)}\n`);
  } else {
    const style = styleFor(cli.io);
    cli.io.out(shown.map((one) => prettyOutline(one, style)).join('\n'));
  }
  return complete ? exits.clean : exits.unusable;
}

function plainOutline(opened: Opened) {
  const { input, document } = opened;
  const positions = positionsOf(document.text);
  const read = outlineOf(document);
  return {
    path: input.path,
    kind: document.kind,
    ...(document.kind === 'none' ? { reason: document.reason } : {}),
    language: document.language,
    name: read.name,
    roles: read.roles.map((role) => plainRole(opened, role, positions)),
    sections: read.sections.map(({ title, kind, span }) => ({ title, kind, range: positions.range(span) })),
    entries: read.entries.map(({ heading, start, end, span, bullets }) => ({
      heading,
      start,
      end,
      range: positions.range(span),
      bullets: bullets.map((bullet) => ({ line: positions.at(bullet.span.start).line, text: bullet.text })),
    })),
    unread: read.unread.map(({ span, reason }) => ({ reason, range: positions.range(span) })),
  };
}

function plainRole({ settings }: Opened, role: OutlineRole, positions: Positions) {
  const { level, levelName } = readTitle(role.titles, settings.ladder);
  return {
    title: role.title,
    ...(role.titles.length > 1 ? { titles: role.titles } : {}),
    level,
    ...(levelName === null ? {} : { levelName }),
    company: role.company,
    location: role.location,
    start: role.start,
    end: role.end,
    section: role.section,
    range: positions.range(role.span),
    bullets: role.bullets.map(({ span, text, nature, depth }) => ({
      line: positions.at(span.start).line,
      text,
      nature,
      depth,
    })),
  };
}

function prettyOutline(opened: Opened, style: Style): string {
  const { input, document, settings } = opened;
  const read = outlineOf(document);
  const positions = positionsOf(document.text);
  const lines = [`${style.strong(input.path)}  ${style.faint(`${kindNames[document.kind]}: ${document.reason}`)}`];
  for (const role of read.roles) {
    const { level, levelName } = readTitle(role.titles, settings.ladder);
    const title = [role.title ?? '(no title)', role.company].filter(Boolean).join(', ');
    const facts = [dates(role.start, role.end), levelName ?? level, role.section].filter(Boolean).join(' · ');
    lines.push('', `${lineNumber(positions, role.span.start, style)}  ${style.strong(title)}  ${style.faint(facts)}`);
    for (const bullet of role.bullets) lines.push(bulletLine(bullet, positions, style));
  }
  for (const entry of read.entries) {
    const facts = dates(entry.start, entry.end);
    lines.push(
      '',
      `${lineNumber(positions, entry.span.start, style)}  ${style.strong(entry.heading ?? '(no heading)')}  ${style.faint(facts)}`,
    );
    for (const bullet of entry.bullets) lines.push(bulletLine(bullet, positions, style));
  }
  for (const { span, reason } of read.unread) {
    lines.push('', `${lineNumber(positions, span.start, style)}  ${style.severity.warning('not read')}: ${reason}`);
  }
  if (document.kind !== 'none') {
    const parts = [count(read.roles.length, 'role'), count(read.sections.length, 'section')];
    if (read.entries.length > 0) parts.push(count(read.entries.length, 'entry', 'entries'));
    lines.push('', style.faint(parts.join(', ')));
  }
  return `${lines.join('\n')}\n`;
}

function bulletLine(
  { span, text, nature, depth }: OutlineRole['bullets'][number],
  positions: Positions,
  style: Style,
): string {
  const kind = nature === 'work' ? '' : `  ${style.faint(`(${nature})`)}`;
  return `${lineNumber(positions, span.start, style)}    ${'  '.repeat(depth)}- ${text}${kind}`;
}

function lineNumber(positions: Positions, offset: number, style: Style): string {
  return style.faint(String(positions.at(offset).line + 1).padStart(5));
}

function dates(start: string | null, end: string | null): string {
  if (start === null && end === null) return '';
  return start === end ? (start ?? '') : `${start ?? '?'} – ${end ?? '?'}`;
}
