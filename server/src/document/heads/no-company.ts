import { namesOnly } from './names-only.ts';
import type { Placed } from './parts.ts';
import { fieldWords } from './words.ts';

// What stands where a company could and is none.

/** "Senior Engineer – Enterprise Risk" with no other name: better no company than a field of work. */
export function isFieldOfTitle({ line, order, part }: Placed, title: Placed | null): boolean {
  return line === title?.line && order > title.order && part.joint !== 'at' && !part.link && tellsField(part.text);
}

/** Fields alone, and no word at the end that companies' names end in. */
export function tellsField(text: string): boolean {
  return (
    fieldWords.test(text) &&
    !/(?:systems|solutions|software|services|technologies|analytics|networks|digital)$/i.test(text)
  );
}

/** "Lecturer at the University" beside the name of that university. */
export const kindOfPlace = /^(?:university|college|school|academy|institute|hospital|company|bank)$/i;

/** "Teaching Assistant – Tides II" over "Faculty of Harbours": what was taught. */
export function isCourse({ part, line, order }: Placed, title: Placed | null, others: readonly Placed[]): boolean {
  if (!title || line !== title.line || order < title.order || !teaching.test(title.part.text)) return false;
  if (part.joint === 'at' || part.company || part.link) return false;
  return others.some(
    (other) => other.line !== line && other.part.joint === 'start' && other.line.facts.period === null,
  );
}

const teaching = /\b(?:teaching (?:assistant|fellow)|ta|tutor|grader|lecturer|instructor|demonstrator)$/i;

/** "Core Data team" below the company's own line. */
export function isTeam(text: string): boolean {
  return /\b(?:team|group|department|division|squad|unit)$/i.test(text.trim());
}

/** "School of Mathematics" beside a university is a part of it. */
export function isDepartment(text: string): boolean {
  return /^(?:school|department|dept\.?|faculty|division|institute|cent(?:er|re)|lab(?:oratory)?) (?:of|for)\b/i.test(
    text,
  );
}

/**
 * "Phoenix (a payments startup)", "**Phoenix** payments for small ports": what stands in brackets and ends in a plain noun, or goes on
 * in plain words after a name in bold, or begins "A tide start-up", says what the company does.
 */
export function describes({ joint, text }: Placed['part']): boolean {
  if (/^[Aa]n? \p{Ll}\S* \S/u.test(text)) return true;
  if (joint === 'style') return /^(?:(?:an?|the)\s\S+|\p{Ll}[\p{Ll}-]+)\s\p{Ll}[\p{Ll}-]+(?:\s|$)/u.test(text);
  if (joint !== 'bracket') return false;
  return (
    /\s\p{Ll}+\s\p{Ll}+$/u.test(text) ||
    /^(?:an?|part of|owned by|acquired by|subsidiary of|(?:a )?division of)\s/i.test(text)
  );
}

/** "Approve every chart" under an employer: a name of three words has a second capital. */
export function isBareTask({ text, link, company }: Placed['part']): boolean {
  return !link && !company && /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){2,}$/u.test(text);
}

export function isNoise(text: string): boolean {
  const isSign =
    /^(?:https?:|www\.)|^\d+$|^\d[\d-]{0,9}\s[^\d]{1,60}\b(?:street|st|avenue|ave|road|rd|drive|lane|blvd|floor)\b|^& |^(?:misc|miscellaneous|others?)$|^(?:promoted|contract|client|team of)\b(?!.{0,40}\b(?:inc|llc|ltd|corp|gmbh)\b)/i.test(
      text,
    ) || text.length > (namesOnly.test(text) ? 150 : 110);
  return isSign || term.test(text) || /\s\p{Ll}[\p{Ll}-]*\s(?:project|task|assignment)s?$/u.test(text);
}

/** "Spring Semester" and "Junior year" are times at a school. */
const term =
  /^(?:(?:spring|summer|fall|autumn|winter|first|second|third|fourth|\d(?:st|nd|rd|th))(?: (?:semester|term|quarter|trimester|session|break|vacation|year))?|(?:freshman|sophomore|junior|senior|gap|academic|school|calendar|fiscal) year)$/i;

/** "**Acme — Engineer**" over "2019 – 2021 (Client: Beta)": the name beside the title is the employer. */
export function isClientOf({ part, line, order }: Placed, title: Placed | null, parts: readonly Placed[]): boolean {
  if (!title || line === title.line || !/\b(?:client|customer|at)\s?:\s*$/i.test(line.plain.text.slice(0, part.start)))
    return false;
  return parts.some((it) => it.line === title.line && it.order < order && it.part.title < 2 && !it.part.place);
}

/** "Shipping Industry", "Several Industries": the trade of a company, not its name. */
export const industry =
  /\s(?:industry|sector)$|^(?:multiple|various|several|different|diverse|all|mixed) (?:industries|sectors)$/i;
