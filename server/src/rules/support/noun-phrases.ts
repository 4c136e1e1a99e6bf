import type { Evidence } from '../../evidence/model.ts';

/** Base forms that are as often the name of a thing, or the first half of one. */
const BOTH =
  /^(?:audit|benchmark|build|cache|check|deploy|design|display|install|load|log|measure|model|monitor|plan|query|register|release|report|review|schedule|search|sort|stream|support|test|update)$/;
/** “… allocator”, “… data generator”, “… system”. */
const THING =
  /^\s+(?:[\p{L}-]+\s+)?[\p{L}-]{2,20}(?:ors?|ers?|systems?|services?|tools?|suites?|frameworks?|benches|bench|kits?|engines?|rigs?)\s*[.;]?$/u;

/** “Register allocator.”, “Test data generator.”: nouns that name a thing, though the first could be a verb. */
export function namesThing({ opener, text }: Evidence): boolean {
  return opener?.tense === 'present' && BOTH.test(opener.lemma) && THING.test(text.slice(opener.end));
}
