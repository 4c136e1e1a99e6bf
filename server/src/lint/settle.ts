import type { Bullet, CareerDocument, Span } from '../document/model.ts';
import { capped } from './caps.ts';
import type { Finding } from './finding.ts';
import type { LintSettings } from './lint.ts';
import { createPhraseFinder } from './phrases.ts';
import { type Placed, spanOf, toFinding } from './placed.ts';
import { readSuppressions, type Suppressions } from './suppress.ts';
import { speaking } from './yields.ts';

/** How far beside a finding an allowed phrase may begin or end. */
const AROUND = 200;

/**
 * From what the rules found to what is shown: nothing inside placeholders or allowed phrases, one voice per bullet and
 * reason, directives obeyed, caps kept, severities set, sorted. `leftovers` is asked for findings about directives.
 */
export function settle(
  document: CareerDocument,
  settings: LintSettings,
  bullets: readonly Bullet[],
  placed: readonly Placed[],
  leftovers: (suppressions: Suppressions) => readonly Placed[],
): readonly Finding[] {
  const suppressions = readSuppressions(document, bullets);
  const spoken = oneVoice(
    placed.filter((item) => isOutsidePlaceholders(item, document)),
    bullets,
  );
  const heard = notAllowed(spoken, document, settings)
    .filter((item) => !suppressions.holdsBack(item.rule.id, spanOf(item)))
    .sort((a, b) => spanOf(a).start - spanOf(b).start);
  const left = leftovers(suppressions).filter((item) => !suppressions.holdsBack(item.rule.id, spanOf(item)));
  return [...capped(heard, document, settings), ...left.map((item) => toFinding(item, document, settings))].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}

function isOutsidePlaceholders(item: Placed, document: CareerDocument): boolean {
  if (item.rule.id === 'unfilled-placeholder') return true;
  const span = spanOf(item);
  return !document.placeholders.some((hole) => span.start >= hole.start && span.end <= hole.end);
}

function oneVoice(placed: readonly Placed[], bullets: readonly Bullet[]): readonly Placed[] {
  const byBullet = new Map<Bullet, Set<string>>();
  const bulletOf = placed.map((item) => bulletAt(bullets, spanOf(item)));
  placed.forEach((item, index) => {
    const bullet = bulletOf[index];
    if (bullet) byBullet.set(bullet, (byBullet.get(bullet) ?? new Set()).add(item.rule.id));
  });
  const allowed = new Map([...byBullet].map(([bullet, ids]) => [bullet, speaking(ids)]));
  return placed.filter((item, index) => {
    const bullet = bulletOf[index];
    return !bullet || allowed.get(bullet)?.has(item.rule.id);
  });
}

/** The bullet that holds a span, by halving; bullets are sorted and own disjoint texts. */
function bulletAt(bullets: readonly Bullet[], span: Span): Bullet | null {
  let low = 0;
  let high = bullets.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const bullet = bullets[middle];
    if (!bullet) return null;
    if (span.start >= bullet.span.end) low = middle + 1;
    else if (span.end <= bullet.span.start) high = middle - 1;
    else return bullet;
  }
  return null;
}

function notAllowed(placed: readonly Placed[], document: CareerDocument, settings: LintSettings): readonly Placed[] {
  if (settings.allow.length === 0) return placed;
  const finder = createPhraseFinder(settings.allow);
  return placed.filter((item) => {
    const span = spanOf(item);
    const from = Math.max(0, span.start - AROUND);
    const around = document.text.slice(from, span.end + AROUND);
    return !finder.find(around).some((match) => from + match.start <= span.start && from + match.end >= span.end);
  });
}
