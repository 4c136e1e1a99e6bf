import type { Evidence, Signal } from '../evidence/model.ts';
import { isSetByOthers } from '../judgement/taken.ts';
import { sources } from '../ladder/sources.ts';
import type { Edit } from '../lint/finding.ts';
import { type BulletContext, defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { at } from './support/words.ts';

export const unsupportedReach = defineRule({
  id: 'unsupported-reach',
  title: 'Reach with nothing beside it',
  why: '“Company-wide” and “across teams” decide how a story is read, and cost nothing to write. A count, a name, a document or an adoption beside them lets a reader believe them at once.',
  exceptions: 'Leave it where the next bullet, or one nested below, says which teams or how many.',
  severity: 'information',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  sources: [sources.artsy, sources.dropboxStaff],
  examples: [
    {
      bad: '- Led a «company-wide» move to typed configuration.',
      good: '- Led a company-wide move to typed configuration: 40 services in a year.',
    },
    {
      bad: '- Set quality standards «across multiple teams».',
      good: '- Set quality standards that Billing, Search and Maps follow.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, confidential } = context;
    if (!evidence.achievement && !evidence.leadershipClaim) return [];
    const reach = evidence.signals.find((signal) => openReach.has(signal.kind) && !signal.proven && spreads(signal));
    if (reach === undefined || isSupported(evidence, reach, bullet.children.length > 0)) return [];
    const ask = confidential ? 'Say how many, or how it is used.' : 'Say who uses it, or how many.';
    return [
      at(
        bullet,
        reach,
        `${quoteFirst(reach.text)} has no number, name or document beside it, so its reach stays open. ${ask}`,
        { fixes: () => [{ title: 'Add who uses it, or how many', kind: 'suggestion', edits: [question(context)] }] },
      ),
    ];
  },
});

const openReach: ReadonlySet<Signal['kind']> = new Set([
  'reach-teams',
  'reach-organisation',
  'reach-company',
  'reach-industry',
]);

/** “The organisation's approach” tells whose it is, “several products” what was worked on: neither says that it spread. */
function spreads({ text }: Signal): boolean {
  return spread.test(text) && !setting.test(text);
}

const spread =
  /wide\b|\b(?:across|throughout|between|among|spanning|entire|whole|all|every|multiple|several|many|dozens|tens|hundreds|beyond|outside|industry|externally|internationally)\b/i;
const setting =
  /\b(?:products?|areas|domains|functions|disciplines|platforms|codebases|industry (?:standards?|trends|events|experts?))$/i;

/** ": Billing, Search and Maps" behind the words. */
const nameList =
  /^[\s:(–—-]{1,4}(?:such as|including|namely|among them|in|of)?\s{0,2}\p{Lu}[\p{L}\d]*(?:,| and | & |\/)/u;

function isSupported(evidence: Evidence, reach: Signal, isHeader: boolean): boolean {
  const before = evidence.text.slice(0, reach.start);
  const behind = evidence.text.slice(reach.end);
  if (nameList.test(behind) || ownPart.test(behind)) return true;
  if (isSetByOthers(before) || isAudience(evidence, before)) return true;
  const counted = evidence.quantities.some(({ kind }) => kind !== 'activity');
  const named = evidence.signals.some(({ kind }) => kind === 'reach-teams-counted' || kind === 'reach-teams-named');
  const written = evidence.artefacts.some(({ text }) => !unwritten.test(text));
  return counted || named || written || evidence.namedResults.length + evidence.collaborators.length > 0 || isHeader;
}

/** “Presented the plan to the whole department” tells who heard it: there is nobody to count. */
function isAudience({ opener }: Evidence, before: string): boolean {
  return hearing.has(opener?.lemma ?? '') && /\bto\s(?:the\s|our\s)?$/i.test(before.slice(-16));
}

const hearing: ReadonlySet<string> = new Set(
  'announce demo demonstrate explain pitch present report show talk'.split(' '),
);

/** “The company-wide logging standard in our services”: others set it, and this says where it was taken up. */
const ownPart =
  /\bin (?:our|my) (?:\w+ )?(?:services?|team|squad|repositor(?:y|ies)|codebase|apps?|modules?|projects?)\b/i;

/** Things that are set rather than written: they are not the document that a reader could ask for. */
const unwritten = /\b(?:standards?|guidelines|practices|process(?:es)?|strategy|roadmaps?)$/i;

/** A question behind the last word, before the full stop where there is one. */
function question({ bullet }: BulletContext): Edit {
  const text = bullet.plain.text;
  const end = text.length - (/(?<![\s.;])[\s.;]*$/.exec(text)?.[0].length ?? 0);
  const place = bullet.plain.sourceSpan(Math.max(0, end - 1), end).end;
  return { span: { start: place, end: place }, newText: ['; ', { question: 'who uses it, or how many?' }] };
}
