const BRITISH = /\b\p{L}{3,}(?:is(?:e[ds]?|ing|ation)|our(?:s|ed)?)\b/giu;
const AMERICAN = /\b\p{L}{3,}(?:iz(?:e[ds]?|ing|ation)|(?:col|behavi|lab|fav)or(?:s|ed)?)\b/giu;
/** Words in -ise that have no other spelling. */
const ALWAYS =
  /^(?:rais|advis|revis|exercis|supervis|improvis|comprom|promis|enterpris|precis|surpris|expertis|four|hour|tour|your|pour|devis|advertis|franchis|disguis|cruis|rise|wise|likewise|otherwise|noise|praise|merchandise|concise)/i;

/** An -ise verb in the document's own spelling ("organise", "organize"). */
export function spelled(said: { readonly input: { readonly text: string } }, verb: string): string {
  const text = said.input.text.slice(0, 20000);
  const british = (text.match(BRITISH) ?? []).filter((word) => !ALWAYS.test(word)).length;
  const american = (text.match(AMERICAN) ?? []).filter((word) => !/^(?:siz|priz|seiz|citiz)/i.test(word)).length;
  return american > british ? verb.replace(/ise$/, 'ize') : verb;
}
