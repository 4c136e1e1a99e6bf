import { type Spelling, spellingOf } from '../evidence/grammar/spelling.ts';

/** An -ise verb in the document's own spelling ("organise", "organize"). */
export function spelled(
  { input }: { readonly input: { readonly text: string; readonly spelling?: Spelling } },
  verb: string,
): string {
  return (input.spelling ?? spellingOf(input.text)) === 'american' ? verb.replace(/ise$/, 'ize') : verb;
}
