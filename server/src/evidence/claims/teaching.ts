import { schoolNouns, teachingVerbs } from '../../lexicon/claims.ts';
import { trainedNouns } from '../../lexicon/objects.ts';
import { wordSet } from '../../lexicon/words.ts';
import type { Head } from '../grammar/head.ts';
import { objectStart } from '../grammar/object.ts';
import type { Token } from '../grammar/tokens.ts';

const teachers = wordSet(teachingVerbs);
const schools = wordSet(schoolNouns);
const trained = wordSet(trainedNouns);

/** "Mentored juniors", "Training other developers"; not "Trained a classifier". */
export function teaches(tokens: readonly Token[], head: Head): boolean {
  return head.verbs.some((at) => {
    const lemma = tokens[at]?.verb?.lemma ?? '';
    if (tokens[at + 1]?.lower === 'assistant' || isSchooling(tokens, at)) return false;
    return teachers.has(lemma) || (lemma === 'train' && trains(tokens, at));
  });
}

function trains(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 5).some(({ lower }) => trained.has(lower));
}

/** “Taught undergraduate courses”, “Tutored students”: a teacher's office, in which nobody asks what became of them. */
function isSchooling(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from + 1, from + 7).some(({ lower }) => schools.has(lower));
}

/** “Tutored students”, “Interviewed applicants”: done every term and every week. */
export function asksNobody(tokens: readonly Token[], head: Head): boolean {
  if (/^(?:interview|screen)$/.test(head.lemma)) return true;
  const teaches = head.verbs.some((at) => tokens[at]?.verb?.role === 'grow');
  return teaches && isSchooling(tokens, objectStart(head) - 1);
}
