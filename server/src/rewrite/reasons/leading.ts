import type { ObjectReading } from '../clause/object.ts';
import type { Said } from '../said.ts';
import { isLeadingVerb } from '../words/lists.ts';
import { isPlatform } from '../words/nouns.ts';

/** “Drove a simulator”, “Led Zeppelin fan site”: what is driven or led is known by its article. */
function cannotBeLed(base: string, object: ObjectReading): boolean {
  return (
    (base === 'drive' && !(object.determiner?.lower === 'the' && isPlatform(object))) ||
    (/^(?:lead|manage|direct)$/.test(base) && !object.determiner && (base === 'manage' || !object.plural))
  );
}

/** The bullet opens with a verb of leading or answering for something. */
export function isLeading(said: Said): boolean {
  const bases = said.clause.opening.verbs.map((each) => each.base);
  const { object } = said;
  if (object?.kind === 'system' && bases.every((base) => cannotBeLed(base, object))) return false;
  const unknown = object?.kind === 'unknown';
  // “Filmed, directed and edited all videos”: one craft among others.
  if (unknown && bases.length > 1 && bases.some((base) => !isLeadingVerb(base))) return false;
  if (
    unknown &&
    bases.every((base) => !isLeadingVerb(base) || /^(?:manage|direct|coordinate|supervise|own)$/.test(base)) &&
    !said.object?.determiner
  )
    return false;
  return said.clause.opening.verbs.some((each) => isLeadingVerb(each.base));
}
