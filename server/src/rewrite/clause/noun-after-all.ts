import type { Evidence } from '../../evidence/model.ts';
import { DETERMINERS, PREPOSITIONS, ROLE_NOUNS } from '../words/lists.ts';
import { type Form, readVerb } from '../words/verbs.ts';
import type { Token } from './tokens.ts';

/** "Lead engineer for …", "Design and delivery of …", "Support for …", "Test automation": nouns, not verbs. */
export function isNounAfterAll(tokens: readonly Token[], at: number, form: Form, evidence: Evidence): boolean {
  const [first, next] = [tokens[at], tokens[at + 1]];
  if (!next || first?.after === ':' || isName(tokens, at)) return true;
  if (first?.lower === 'led' && next.lower === 'to') return true;
  if (form === 'third' || next.lower === 'or') return true;
  if (form === 'gerund' && isField(first, next)) return true;
  // “Selected from 400 applicants”: granted by others.
  if (GRANTED.test(first?.lower ?? '') && /^(?:from|by|as|for|to|among|one|into)$/.test(next.lower)) return true;
  if (form === 'past') return /^(?:as|by)$/.test(next.lower) && first?.lower !== 'cut' && first?.lower !== 'served';
  if (next.lower === 'of' || next.lower === 'for') return form === 'base' || next.lower === 'of';
  if (/^(?:and|&|\/)$/.test(next.lower)) return !readVerb(tokens[at + 2]?.lower ?? '') || isNoun(tokens[at + 2]);
  if (form !== 'base') return false;
  if (first?.lower !== 'lead' && !opens(tokens, at, evidence)) return true;
  if (/^(?:drive|direct|head|own|pilot)$/.test(first?.lower ?? '') && !DETERMINERS.has(next.lower)) return true;
  const phrase = tokens.slice(at + 1, at + 5);
  const stop = phrase.findIndex((token) => PREPOSITIONS.has(token.lower) || DETERMINERS.has(token.lower));
  const words = stop < 0 ? phrase : phrase.slice(0, stop);
  return first?.lower === 'lead' && words.some((token) => ROLE_NOUNS.has(token.lower.replace(/,$/, '')));
}

const GRANTED =
  /^(?:selected|chosen|promoted|awarded|recogni[sz]ed|nominated|invited|hired|accepted|certified|named|elected|appointed)$/;

/** “Automated Testing”, “Managed Services”: a skill or a heading, every word with a capital. */
function isName(tokens: readonly Token[], at: number): boolean {
  const phrase = tokens.slice(at);
  return phrase.length < 4 && phrase.every((token) => /^\p{Lu}\p{Ll}+$/u.test(token.text) && !/[.;]/.test(token.after));
}

/** “Engineering management”, “Testing frameworks”: a field and its noun, where a verb would have a determiner or a number. */
function isField(first: Token | undefined, next: Token): boolean {
  return (
    /^(?:engineering|testing|programming|training|coaching|hosting|planning|marketing|accounting|consulting|recruiting|processing|modelling|modeling)$/.test(
      first?.lower ?? '',
    ) &&
    !DETERMINERS.has(next.lower) &&
    !/\d/.test(next.text) &&
    !/[^s]s$/.test(next.lower)
  );
}

/** A base form that is also a noun (“Design documents …”) opens only before a determiner, or where evidence reads it so. */
function opens(tokens: readonly Token[], at: number, evidence: Evidence): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return DETERMINERS.has(next?.lower ?? '') || evidence.opener?.start === token?.start;
}

function isNoun(token: Token | undefined): boolean {
  return /(?:ion|ment|ance|ery|ing)$/.test(token?.lower ?? '');
}
