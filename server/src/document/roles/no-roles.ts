import { titleScore } from '../heads/classify.ts';
import type { HeadReading } from '../heads/head.ts';
import { deed, leadWords, productNouns, rankWords, techLabel } from '../heads/words.ts';
import type { ItemBlock } from '../markdown/blocks.ts';
import { sectionKindOf } from '../sections/kind.ts';
import type { Group } from './group.ts';
import { namesTools } from './listed-skills.ts';

// What has the form of a role and is none.

/** "Recipe Planner" among projects is what was built; "Senior Planner" and "Project Manager" are who one was. */
export function namesProduct({ title, company }: HeadReading): boolean {
  // “Assembler for Linux”.
  const [name = ''] = (title?.text ?? '').split(/\sfor\s/, 1);
  const words = name.toLowerCase().split(/\s+/);
  const isAtCompany = company !== null && /\sat\s$/.test(company.line.plain.text.slice(0, company.start));
  // "Staff Register" begins as ranks do and names nobody.
  if (rankWords.has(words[0] ?? '') && words.length > 1 && titleScore(words.slice(1).join(' ')) === 0) return true;
  const isRanked = words.slice(0, -1).some((word) => rankWords.has(word) || leadWords.has(word));
  return productNouns.has(words.at(-1) ?? '') && !isAtCompany && !isRanked;
}

/** "Tide Table App - Class Project" in a heading. */
export function isExercise({ lines }: Group): boolean {
  return lines.some(({ plain: { text } }) =>
    /\b(?:class|course|school|semester|personal|side|hobby|academic|university|college|student|capstone|thesis|team|group) project\b/i.test(
      text,
    ),
  );
}

/** A time without work, studies, a school or a certificate. */
export function isOtherTime(head: HeadReading, group: Group): boolean {
  const name = (head.title ?? head.company)?.text ?? '';
  if (isLeave(name) || termName.test(name)) return true;
  return isStudy(head) || isSchool(head, group) || isCertificate(head);
}

/** "Academic year: 2019 – 2020" over what was taught in it. */
const termName =
  /^(?:(?:academic|school|university|teaching|fiscal|financial) years?|(?:(?:fall|spring|summer|winter|autumn|michaelmas|hilary|trinity|lent|first|second) )?(?:terms?|semesters?|trimesters?|quarters?)|années? (?:scolaires?|universitaires?|académiques?)|studienjahr|schuljahr|(?:winter|sommer)semester|curso (?:académico|escolar)|ano letivo|anno accademico|a\.?y\.?)\W*$/iu;

/** "Projects" and "2011: Elternzeit" stand where titles do and are none. */
export function isNoWork({ title, company, period }: HeadReading, { items, prose }: Group): boolean {
  const text = title?.text ?? '';
  const named = sectionKindOf(text);
  // "Acme · Tide Projects, 2019 – 2021" is what one was there.
  const isWhole = company !== null && period?.found.isRange === true;
  if (named?.kind === 'projects' && (named.exact || !isWhole)) return true;
  return period !== null && !period.found.isRange && items.length === 0 && prose.length === 0;
}

const schooling =
  /^(?:studium|studies|studied|major(?:ing|ed)? in|bachelor|master(?:['’]s|studium)?|diplom(?:a|studium)?|abitur|matura|fachabitur|weiterbildung|ausbildung|umschulung|elternzeit|zivildienst|sabbatical|personal training|self[- ]study|licence|licenciatura|(?:doble )?grado (?:superior |medio )?en|m[áa]ster en|mast[èe]re? en|maestría|doctorado|diplomado|doctorat|dottorato|laurea|dipl[oô]me|baccalauréat|parental leave|maternity leave|(?:doctoral|graduate|undergraduate|postgraduate) stud(?:ies|y)|degree in|(?:mse|m\.?sc|b\.?sc|mba|m\.?eng|b\.?eng|ph\.?d) in|introduction (?:to|à)|einführung in|grundlagen|maturité|cfc|erasmus|\p{L}+['’]s degree)(?!\p{L})/iu;

/** "Bachelor in Informatik" among jobs, whatever column or place it stands in; "PhD in Robotics, researcher" is no name of a degree alone. */
function isStudy({ title }: HeadReading): boolean {
  return title !== null && schooling.test(title.text) && titleScore(title.text) < 3;
}

/** "Self-funded sabbatical", "Career break": names that no company has. */
export function isTimeOff(name: string): boolean {
  return /^(?:[\p{L}-]+ ){0,3}(?:sabbatical|career break|gap year|(?:family|parental|maternity|paternity|medical) leave)$/iu.test(
    name,
  );
}

/** A time without work has dates and is none. */
function isLeave(name: string): boolean {
  return (
    isTimeOff(name) ||
    /^(?:career break|(?:career )?sabbatical|(?:parental|maternity|paternity|family|medical|personal) leave|gap year|career gap|gap(?=\s*$)|(?:career )?reorientation|(?:active )?job (?:search|seeking)|seeking (?:work|employment|a job)|unemployed|(?:berufliche )?neuorientierung|arbeits(?:suche|los)\p{L}*|elternzeit|(?:en )?recherche d['’]emploi|en búsqueda|em busca|travel(?:l?ing)?|break)(?!\p{L})/iu.test(
      name,
    )
  );
}

/** "References" and "Clients" inside a role list people and companies. */
export function listsOthers({ depth, lines, items }: Group): boolean {
  const text = lines.length === 1 && depth <= 6 ? (lines[0]?.plain.text ?? '') : '';
  if (/^(?:references?|referees|clients?|customers?|selected clients|links)\W*$/i.test(text)) return true;
  if (techLabel.test(text)) return items.every(({ item }) => namesTools(item));
  return namesThings.test(text) && items.every(({ item }) => isName(item));
}

/** "Primary Skills Utilized", "Software Products" and "Classes Taught" inside a role: what it was about, by names. */
const namesThings =
  /^(?:(?:\p{L}+ )?(?:skills|technologies|tools|languages) (?:utili[sz]ed|used|applied|practi[sc]ed|gained|learned|acquired|involved)|(?:\p{L}+ )?products|areas? of (?:focus|interest|expertise|study)|focus areas|(?:classes|courses|subjects|topics) (?:taught|covered|tutored))\W*$/iu;

/** A few words that say nothing of what was done. */
function isName({ plain: { text }, children }: ItemBlock): boolean {
  if (children.length > 0 || deed.test(text) || /[.!?]$/.test(text)) return false;
  return text.split(/\s+/, 10).length < 10 && !/^(?:\p{L}+ed|built|wrote|led|ran|made)\s/iu.test(text);
}

/** "Brown University (2005 – 2009)" over "Bachelor of Arts": a school and what was learnt there, wherever it stands. */
function isSchool({ title }: HeadReading, { lines, prose, items }: Group): boolean {
  if (title !== null || items.length > 0) return false;
  return [...lines.slice(1), ...prose.slice(0, 1)].some(({ plain }) => degree.test(plain.text));
}

const degree =
  /^(?:(?:bachelor|master|doctor|associate)(?:['’]?s)?(?: degree)?(?: of| in|['’]?s|,|\s*$)|(?:b\.?sc|m\.?sc|b\.?eng|m\.?eng|ph\.?d|m\.?b\.?a|b\.?a|b\.?s|m\.?s)\.?(?:,| (?:in|of)\b))/i;

/** "Professional Scrum Master, March 2018": the name of a certificate, at one date and for nobody. */
function isCertificate({ title, company, period }: HeadReading): boolean {
  if (!title || company || !period || period.found.isRange) return false;
  return /\bcertified\b|^professional scrum\b|\bcertificat(?:e|ion)\b/i.test(title.text);
}
