import { findPeriod } from '../dates/dates.ts';
import { titleScore } from '../heads/classify.ts';
import type { Tag, TagValue } from './tags.ts';

/** What a value's name says that it is. */
const facts = {
  title: /^(?:(?:job[_-]?)?title|role|position|job)$/i,
  company: /^(?:company|employer|name|organi[sz]ation|org|client|institution|at)$/i,
  place: /^(?:location|place|city|where)$/i,
  from: /^(?:from|start|start[_-]?date|date[_-]?(?:start|from)|begin|since)$/i,
  to: /^(?:to|end|end[_-]?date|date[_-]?(?:end|to)|until)$/i,
  dates: /^(?:dates?|period|duration|time|years?|when|(?:date|time)[_-]?range|timeframe|time[_-]?span)$/i,
} as const;

export type Fact = keyof typeof facts;

/** Other names of what is shown as text. */
const shown =
  /^(?:text|label|badge|tag|(?:sub[_-]?)?(?:title|header|heading)|summary|details?|description|desc|content|left|right|tasks?|bullets|items|highlights|points|achievements|responsibilities|duties|accomplishments)$/i;

/** What a site's theme wants to know besides, and what stands in a badge unless it is dates. */
const besides =
  /^(?:icon|logo|image|img|src|alt|url|link|href|class(?:name)?|id|style|colou?r|show|target|width|height|type|variant|size|key|rel|align|vertical|theme|mode|file|path|lang|slug)$/i;
const aside = /^(?:badge|tag|label)$/i;

/** Tags named after something else than work. */
const otherThing = /edu|school|degree|course|project|certif|award|publication|badge|skill|language/i;

/** Statements of a template, which no page shows. */
const statements =
  /^(?:if|elsif|else|unless|for|case|when|assign|capture|set|block|extends|import|from|macro|raw|verbatim|comment)$/;

/** Tags whose values are no text, whatever they look like. */
const programs =
  /^(?:highlight|code\w*|link|post_url|asset\w*|css|js|style\w*|script|youtube|vimeo|bilibili|gist|tweet|twitter|instagram|figure|img|image|picture|photo|gallery|ref|relref|icon|fa[bsrl]?|svg|math|katex|mermaid|chart|param|readfile|codepen|toc|seo|meta|head|layout|page|div|class|span|button|btn|a|include_relative|partial|data|file|pdf|embed\w*|audio|video|avatar|router-link|font-awesome-icon|[\w-]+-icon)$/i;

/** Filters that turn a text into an address. */
const address = /\|\s*(?:relative_url|absolute_url|asset_path|relurl|absurl|url|prepend|append|safeurl)\b/i;

/** The values of a tag that are text to a reader of the page, in their order. */
export function textValues(tag: Tag, text: string): readonly TagValue[] {
  if (tag.isClosing || isProgram(tag)) return [];
  if (tag.sort === 'output')
    return address.test(text.slice(tag.start, tag.end))
      ? []
      : tag.values.filter(({ isQuoted }) => isQuoted).slice(0, 1);
  const bare = tag.sort === 'statement' ? bareDates(tag, text) : null;
  if (bare) return [bare];
  const isRole = tellsRole(tag, text);
  return tag.values.filter((value) => isText(value, text.slice(value.start, value.end), isRole, tag));
}

/** "{% timenode 2019 – 2021 %}". */
function bareDates({ values }: Tag, text: string): TagValue | null {
  const [first] = values;
  const last = values.at(-1);
  if (!first || !last || values.some(({ name, isQuoted }) => isQuoted || name !== '')) return null;
  const whole = { ...first, end: last.end };
  return isRange(text.slice(whole.start, whole.end)) ? whole : null;
}

function isProgram({ name, sort }: Tag): boolean {
  if (sort === 'statement' && statements.test(name)) return true;
  return programs.test(
    name
      .split('/')
      .at(-1)
      ?.replace(/\.html$/, '') ?? '',
  );
}

function isText({ name, isQuoted }: TagValue, text: string, isRole: boolean, tag: Tag): boolean {
  if (text.trim() === '' || besides.test(name)) return false;
  if (aside.test(name) && isRole) return isRange(text);
  if (!isQuoted) return false;
  if (name === '') return isWritten(text) || (isRole && tag.sort === 'shortcode');
  if (tag.sort !== 'component' && isRole) return true;
  return factOf(name) !== null || shown.test(name) || isRange(text);
}

/** What stands without a name is text where it reads so, and no path, address or key. */
function isWritten(text: string): boolean {
  const bare = text.replace(/<[^<>]{0,200}>/g, '').replace(/^[*_\s]+/, '');
  if (/^[\w-]*[/#.][\w./#?=&-]*$|^[a-z]+:/.test(bare)) return false;
  return /^[\p{Lu}\d(“"]/u.test(bare) || /\p{L}\s+\p{L}/u.test(bare);
}

function isRange(text: string): boolean {
  return findPeriod(text)?.isRange === true;
}

/** Which of a role's facts a value is by its name. */
export function factOf(name: string): Fact | null {
  if (name === '') return null;
  return (Object.entries(facts).find(([, pattern]) => pattern.test(name))?.[0] as Fact | undefined) ?? null;
}

/** Whether a tag is of something else than work: a degree, a project, a badge. */
export function isOtherThing({ name }: Tag): boolean {
  return otherThing.test(name);
}

/** A title and dates, named or told by their words; a caption with a year in it is none. */
export function tellsRole(tag: Tag, text: string): boolean {
  const own = tag.values.filter(({ name, start, end }) => !besides.test(name) && start < end);
  if (own.length < 2 || isOtherThing(tag)) return false;
  const has = (fact: Fact): boolean => own.some(({ name }) => factOf(name) === fact);
  if (has('from') || has('dates')) return has('title');
  const texts = own.map(({ start, end }) => text.slice(start, end));
  return texts.some(isRange) && texts.some((value) => titleScore(value) >= 2);
}
