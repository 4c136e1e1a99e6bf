import type { Bullet, CareerDocument, Span } from '../document/model.ts';
import { allBullets } from '../document/roles/bullets.ts';
import { append } from './append.ts';
import type { Finding, Severity } from './finding.ts';
import type { LintSettings } from './lint.ts';

/** One finding for every two bullets of work; a short résumé has room for this many all the same. */
const BULLETS_PER_FINDING = 2;
const LEAST = 5;
/** Beside many warnings a few of the others are still said. */
const LEAST_BESIDE_WARNINGS = 4;

/** Of the rules that speak of bullets, those that a reader gains most from, first; the others come behind them. */
const MOST_USEFUL: readonly string[] = [
  'unfilled-placeholder',
  'internal-reference',
  'suspicious-metric',
  'tense',
  'bare-led',
  'team-credit',
  'unsupported-reach',
  'metric-without-baseline',
  'under-claim',
  'weak-opener',
  'vague-quantifier',
  'boast-word',
  'unquantified-result',
  'unclear-scope',
];

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, information: 1, hint: 0 };

/**
 * What is said of a résumé's bullets, at most about one finding per two of them: a page on which every line is marked is
 * read by nobody. What gives way are repeats and hints; a repeat is linked from the finding that stands for it. Warnings
 * never give way, and the preset `strict` and severities that the user set are outside of this. `findings` are sorted,
 * and so is the result.
 */
export function withinBudget(
  findings: readonly Finding[],
  document: CareerDocument,
  settings: Pick<LintSettings, 'preset' | 'severities'>,
): readonly Finding[] {
  if (document.kind !== 'resume' || settings.preset === 'strict' || findings.length <= LEAST) return findings;
  const bullets = document.roles.flatMap((role) => allBullets(role)).filter(({ nature }) => nature === 'work');
  const budget = Math.max(LEAST, Math.floor(bullets.length / BULLETS_PER_FINDING));
  const inside = withinAny(bullets);
  const counted = findings.filter(({ rule, span }) => settings.severities[rule] === undefined && inside(span));
  if (counted.length <= budget) return findings;
  const spoken = counted.filter(({ severity }) => RANK[severity] < RANK.warning);
  const held = new Set(givingWay(spoken, findings, budget - (counted.length - spoken.length)));
  return held.size === 0 ? findings : withLinks(findings, held);
}

/** What there is no room for; hints and repeats stay within it, beside many warnings a few of the others go beyond. */
function givingWay(spoken: readonly Finding[], findings: readonly Finding[], room: number): readonly Finding[] {
  const ranked = mostUsefulFirst(spoken, findings);
  const informing = ranked.filter(({ rank }) => rank > RANK.hint).length;
  const shown = Math.max(room, Math.min(informing, LEAST_BESIDE_WARNINGS));
  return ranked.slice(shown).map(({ finding }) => finding);
}

/** Whether a span lies in one of the bullets. Asked in document order: one walk over both, however many there are. */
function withinAny(bullets: readonly Bullet[]): (span: Span) => boolean {
  const spans = bullets.map(({ span }) => span).sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;
  let widest = { start: 0, end: -1 };
  return ({ start, end }) => {
    for (let span = spans[next]; span && span.start <= start; span = spans[++next]) {
      if (span.end > widest.end) widest = span;
    }
    return end <= widest.end;
  };
}

/** By severity, where a message that was given before counts as a hint, then by use, then by place. */
function mostUsefulFirst(
  counted: readonly Finding[],
  findings: readonly Finding[],
): readonly { readonly finding: Finding; readonly rank: number }[] {
  const first = new Map<string, Finding>();
  for (const finding of findings) if (!first.has(saying(finding))) first.set(saying(finding), finding);
  const rank = (finding: Finding) => (first.get(saying(finding)) === finding ? RANK[finding.severity] : RANK.hint);
  return counted
    .map((finding) => ({ finding, rank: rank(finding) }))
    .sort((a, b) => b.rank - a.rank || use(a.finding) - use(b.finding) || a.finding.span.start - b.finding.span.start);
}

/** The message without the words that it quotes: the same for every finding that says the same. */
function saying({ rule, message }: Finding): string {
  return `${rule}: ${message.replace(/“[^“”]*”/g, '“”')}`;
}

function use({ rule }: Finding): number {
  const place = MOST_USEFUL.indexOf(rule);
  return place < 0 ? MOST_USEFUL.length : place;
}

/** What is held back is linked from the last finding of the same rule that is shown. */
function withLinks(findings: readonly Finding[], held: ReadonlySet<Finding>): readonly Finding[] {
  const shown = findings.filter((finding) => !held.has(finding));
  const last = new Map(shown.map((finding) => [finding.rule, finding]));
  const linked = new Map<Finding, Finding['related'][number][]>();
  for (const { rule, span } of held) {
    const kin = last.get(rule);
    if (kin) append(linked, kin, { span, message: 'the same holds here' });
  }
  return shown.map((finding) => {
    const more = linked.get(finding)?.sort((a, b) => a.span.start - b.span.start);
    return more ? { ...finding, related: [...finding.related, ...more] } : finding;
  });
}
