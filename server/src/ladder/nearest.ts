/** The known word that a mistyped one is most like, in any case; null where none is near enough to be meant. */
export function nearest(word: string, known: readonly string[]): string | null {
  const written = word.toLowerCase();
  const turned = known.find((one) => letters(one) === letters(written));
  if (turned !== undefined) return turned;
  let best: string | null = null;
  let least = mostMistakes(written) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - written.length) >= least) continue;
    const distance = mistakes(written, candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Nobody mistypes more of a word than a third, and of a short one more than a letter. */
function mostMistakes({ length }: string): number {
  if (length > LONGEST) return 0;
  return length < 5 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** In UTF-16 units; longer words are no slips, and slow to compare. */
const LONGEST = 60;

/** The letters in their alphabet’s order: “opener-weak” is “weak-opener”, its words turned round. */
function letters(word: string): string {
  if (word.length > LONGEST) return word;
  return [...word.toLowerCase().replace(/[^a-z]/g, '')].sort().join('');
}

/** How many letters are wrong, missing or too many; two that are swapped are one mistake. */
function mistakes(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : change;
      next.push(Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
