import { explainWords } from '../judgement/hover.ts';
import { DIMENSIONS } from '../ladder/dimensions.ts';
import { explainLevel, explainTitleAlone } from '../ladder/explain.ts';
import type { Dimension, Level } from '../ladder/model.ts';
import { LEVELS } from '../ladder/model.ts';
import { nearest } from '../ladder/nearest.ts';
import { readTitle } from '../ladder/titles.ts';
import { explainRule } from '../lint/explain.ts';
import type { LintSettings } from '../lint/lint.ts';
import type { Cli, DataFormat } from './cli.ts';
import { markdownForTerminal } from './format/markdown.ts';
import { styleFor } from './format/style.ts';
import { exits, UsageError } from './io.ts';
import { settingsForWords } from './open.ts';
import type { DataOptions } from './outline.ts';

/** Explains a rule, a level and a dimension, a title, or the words of a bullet. */
export async function explain(cli: Cli, words: readonly string[], options: DataOptions): Promise<number> {
  const { settings, complete } = await settingsForWords(cli, options);
  const markdown = markdownFor(cli, words, settings);
  if (options.format === 'json') {
    cli.io.out(`${JSON.stringify({ version: 1, topic: words.join(' '), markdown }, null, 2)}\n`);
  } else {
    cli.io.out(`${markdownForTerminal(markdown, styleFor(cli.io), Math.min(cli.io.width, 100))}\n`);
  }
  return complete ? exits.clean : exits.unusable;
}

function markdownFor(cli: Cli, words: readonly string[], settings: LintSettings): string {
  const { ladder } = settings;
  const [first = '', second] = words.map((word) => word.toLowerCase());
  const rule = cli.engine.rules.find(({ id }) => id === first);
  if (rule && second !== undefined)
    throw new UsageError(`explain tells of one rule at a time: rung explain ${rule.id}`);
  if (rule) return explainRule(rule);
  const level = words.map((word) => word.toLowerCase()).find(isLevel);
  const dimension = words.map((word) => word.toLowerCase()).find(isDimension);
  const known = [...LEVELS, ...DIMENSIONS] as readonly string[];
  const strange = words.find((word) => !known.includes(word.toLowerCase()));
  if (strange !== undefined) {
    const told = explainText(cli, words.join(' '), settings);
    if (told === null) throw new UsageError(unknown(cli, strange, known));
    return told;
  }
  // A level alone is told in every dimension, a dimension alone at the two levels that it is asked about.
  const levels: readonly Level[] = level ? [level] : ['senior', 'staff'];
  const dimensions = dimension ? [dimension] : DIMENSIONS;
  return levels.flatMap((one) => dimensions.map((other) => explainLevel(one, other, ladder))).join('\n\n');
}

/** What the hover says of a title or of a bullet's words; null where they are neither. */
function explainText({ engine }: Cli, text: string, { ladder, target }: LintSettings): string | null {
  const title = readTitle([text], ladder);
  if (title.family !== 'other') return explainTitleAlone(title, ladder);
  return explainWords(text, { ladder, target, evidenceOf: engine.evidenceOf });
}

function unknown({ engine }: Cli, word: string, topics: readonly string[]): string {
  const near = nearest(word, [...engine.rules.map(({ id }) => id), ...topics]);
  return `no rule, level or dimension is called “${word}”${near ? `; did you mean “${near}”?` : '; see rung rules'}`;
}

function isLevel(word: string): word is Level {
  return (LEVELS as readonly string[]).includes(word);
}

function isDimension(word: string): word is Dimension {
  return (DIMENSIONS as readonly string[]).includes(word);
}

/** Prints the catalogue. */
export function listRules({ engine, io }: Cli, { format }: { readonly format: DataFormat }): number {
  const rules = engine.rules.map(({ id, title, family, severity, kinds, fix }) => ({
    id,
    title,
    family,
    severity,
    kinds,
    fix,
  }));
  if (format === 'json') {
    io.out(`${JSON.stringify({ version: 1, rules }, null, 2)}\n`);
    return exits.clean;
  }
  const style = styleFor(io);
  const width = Math.max(...rules.map(({ id }) => id.length));
  let family = '';
  for (const rule of rules) {
    if (rule.family !== family) io.out(`${family === '' ? '' : '\n'}${style.strong(rule.family)}\n`);
    family = rule.family;
    const paint = rule.severity === 'off' ? style.faint : style.severity[rule.severity];
    io.out(`  ${rule.id.padEnd(width)}  ${paint(rule.severity.padEnd(11))}  ${rule.title}\n`);
  }
  return exits.clean;
}
