import { readVerb } from '../words/verbs.ts';
import type { Opening, Verb } from './opening.ts';
import type { Token } from './tokens.ts';

const NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries<string>({
    leadership: 'lead',
    management: 'manage',
    ownership: 'own',
    coordination: 'coordinate',
  }),
);

/** An opening without what stands before it. */
type Bare = Omit<Opening, 'start' | 'lead' | 'subject' | 'adverb'>;

/** "Leadership of …", "Took the lead on …", "Technical lead of …": leading told by a noun; null for other words. */
export function nounOpening(tokens: readonly Token[], at: number): Bare | null {
  const took = tookLead(tokens, at) ?? leadRole(tokens, at);
  if (took) return took;
  const [noun, of] = [tokens[at], tokens[at + 1]];
  const base = NOUNS.get(noun?.lower ?? '');
  if (!noun || !base || of?.lower !== 'of' || noun.after) return null;
  const verbs: Verb[] = [{ base, form: 'base', start: noun.start, end: of.end }];
  return { kind: 'noun', verbs, weak: null, next: at + 2, end: of.end };
}

/** "Technical lead of the wallet project": a role in it, not an act. */
function leadRole(tokens: readonly Token[], at: number): Bare | null {
  const [kind, lead, of, next] = tokens.slice(at, at + 4);
  if (!kind || !lead || !of || !next || kind.after || lead.after) return null;
  if (!/^(?:technical|tech|team|project|engineering|squad|delivery|feature)$/.test(kind.lower) || lead.lower !== 'lead')
    return null;
  if (!/^(?:of|for|on)$/.test(of.lower)) return null;
  const verbs: Verb[] = [{ base: 'lead', form: 'base', start: kind.start, end: of.end }];
  return { kind: 'role', verbs, weak: null, next: at + 3, end: of.end };
}

/** "Took the lead on the migration", "Took ownership of the service": the verb inside the phrase, in the past. */
function tookLead(tokens: readonly Token[], at: number): Bare | null {
  const words = tokens
    .slice(at, at + 4)
    .map((token) => token.lower)
    .join(' ');
  const match = /^took (?:the lead (?:on|in|for)|(?:full )?ownership (?:of|for))(?= |$)/.exec(words);
  if (!match) return null;
  const count = match[0].split(' ').length;
  const [first, last, following] = [tokens[at], tokens[at + count - 1], tokens[at + count]];
  if (!first || !last || !following || readVerb(following.lower)?.form === 'gerund') return null;
  const base = match[0].includes('lead') ? 'lead' : 'own';
  const verbs: Verb[] = [{ base, form: 'past', start: first.start, end: last.end }];
  return { kind: 'verbs', verbs, weak: null, next: at + count, end: last.end };
}
