import { sectionKindOf } from '../sections/kind.ts';
import { type RelativePlain, slicePlain } from './plain-text.ts';

/** Up to four words in capitals at a text's end. */
const capitals = /(?<=\s)(?:(?:\p{Lu}{2,}|&) ){0,3}\p{Lu}{4,}$/u;

/**
 * A text without the section's name at its end ("… for two ports. **WORK EXPERIENCE**"), and that name: pages that were made from other papers
 * lose the line end between them. Null where there is none.
 */
export function gluedName(plain: RelativePlain): readonly [RelativePlain, RelativePlain] | null {
  const { text, marks } = plain;
  if (!/\p{Lu}{4}$/u.test(text.slice(-4))) return null;
  if (!marks.some(({ kind, end }) => kind === 'strong' && end === text.length)) return null;
  const tail = capitals.exec(text.slice(-60))?.[0] ?? '';
  const words = tail.split(' ');
  for (let from = 0; from < words.length; from++) {
    const name = words.slice(from).join(' ');
    const at = text.length - name.length;
    if (name !== '' && at > 1 && sectionKindOf(name)?.exact)
      return [slicePlain(plain, 0, text.slice(0, at).trimEnd().length), slicePlain(plain, at, text.length)];
  }
  return null;
}
