import type { LintSettings } from '../lint/lint.ts';
import type { Choice } from '../rewrite/model.ts';
import { toPlainText } from '../rewrite/template.ts';
import { choicesFor } from '../rewrites.ts';
import { loneBullet, readLines } from './bullets.ts';
import type { Cli } from './cli.ts';
import { styleFor, wrap } from './format/style.ts';
import { exits } from './io.ts';
import { settingsForWords } from './open.ts';
import type { DataOptions } from './outline.ts';

/** Prints the wordings offered for each bullet of standard input. */
export async function rewrite(cli: Cli, options: DataOptions): Promise<number> {
  const { settings, complete } = await settingsForWords(cli, options);
  const lines = await readLines(cli.io);
  const style = styleFor(cli.io);
  for (const line of lines) {
    const choices = choicesOf(cli, line, settings).map(({ title, level, template }) => ({
      title,
      level,
      text: toPlainText(template),
    }));
    if (options.format === 'json') {
      cli.io.out(`${JSON.stringify({ text: line, choices })}\n`);
      continue;
    }
    if (line.trim() === '') continue;
    const rows = choices.flatMap(({ title, level, text }) => [
      `  ${title} ${style.faint(`· reads as ${level ?? 'no level'}`)}`,
      ...wrap(text, 92).map((part) => `      ${part}`),
    ]);
    cli.io.out(
      `${style.strong(line)}\n${rows.join('\n') || style.faint('  Nothing to offer: it is complete, or cannot be reworded safely.')}\n\n`,
    );
  }
  return complete ? exits.clean : exits.unusable;
}

function choicesOf({ engine }: Cli, line: string, settings: LintSettings): readonly Choice[] {
  const lone = loneBullet(engine, line);
  if (!lone) return [];
  return choicesFor(engine, lone.document, settings, { bullet: lone.bullet, owner: lone.role });
}
