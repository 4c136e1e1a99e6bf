import { judgeBullet } from '../judgement/bullet.ts';
import type { BulletJudgement } from '../judgement/model.ts';
import type { LintSettings } from '../lint/lint.ts';
import { extendEvidence } from '../lint/own-words.ts';
import { plainLine, readLines } from './bullets.ts';
import type { Cli } from './cli.ts';
import { type Style, styleFor } from './format/style.ts';
import { exits } from './io.ts';
import { settingsForWords } from './open.ts';
import type { DataOptions } from './outline.ts';

/** Prints what each line of standard input claims. */
export async function evidence(cli: Cli, options: DataOptions): Promise<number> {
  const { settings, complete } = await settingsForWords(cli, options);
  const lines = await readLines(cli.io);
  const style = styleFor(cli.io);
  for (const line of lines) {
    const judged = judge(cli, line, settings);
    if (options.format === 'json') cli.io.out(`${JSON.stringify(plainEvidence(judged))}\n`);
    else if (line.trim() !== '') cli.io.out(pretty(judged, style));
  }
  return complete ? exits.clean : exits.unusable;
}

function judge({ engine }: Cli, line: string, { ladder, lexicon }: LintSettings): BulletJudgement {
  return judgeBullet(extendEvidence(engine.evidenceOf(plainLine(engine, line)), lexicon), ladder);
}

/** The JSON of one line; a contract with other programs. */
function plainEvidence({ evidence, level, readsAs, signals }: BulletJudgement) {
  const { opener } = evidence;
  return {
    text: evidence.text,
    achievement: evidence.achievement,
    opener: opener && {
      text: opener.text,
      lemma: opener.lemma,
      tense: opener.tense,
      // The contract tells here of the whole sentence: “Found the leak and led its repair” claims to lead, too.
      strength: evidence.leadershipClaim && opener.strength === 'plain' ? 'leadership' : opener.strength,
    },
    actor: evidence.actor,
    scope: evidence.scope,
    scopeText: evidence.scopeWords?.text ?? null,
    quantities: evidence.quantities.map(({ text, kind, baseline }) => ({ text, kind, baseline })),
    hasMetric: evidence.hasMetric,
    resultMissing: evidence.resultMissing,
    level,
    readsAs,
    signals: signals.map((signal) => ({
      dimension: signal.dimension,
      level: signal.level,
      text: signal.text,
      confidence: signal.confidence,
    })),
  };
}

function pretty(judged: BulletJudgement, style: Style): string {
  const { evidence, level, readsAs, signals } = judged;
  const { opener, quantities, scopeWords } = evidence;
  const rows: (readonly [string, string])[] = [
    ['opens with', opener ? `“${opener.text}” (${opener.lemma}, ${opener.tense}, ${opener.strength})` : 'no verb'],
    ['actor', evidence.actor],
    ['scope', scopeWords ? `${evidence.scope}, by “${scopeWords.text}”` : evidence.scope],
    ['figures', quantities.map(({ text, kind }) => `${text} (${kind})`).join(', ') || 'none'],
    ['result', evidence.resultMissing ? 'a reader would want one' : 'told, or none is expected'],
    ['level', `${level ?? 'none'} shown; the wording reads as ${readsAs ?? 'none'}`],
    ...signals.map((signal) => ['sign', `${signal.dimension}, ${signal.level}: “${signal.text}”`] as const),
  ];
  const lines = rows.map(([name, value]) => `  ${style.faint(name.padEnd(11))} ${value}`);
  return `${style.strong(evidence.text)}\n${lines.join('\n')}\n\n`;
}
