import type { Evidence } from '../evidence/model.ts';
import { sources } from '../ladder/sources.ts';
import { defineRule } from '../lint/rule.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { at, isTitleAfterLead, tellsResult } from './support/words.ts';

export const bareLed = defineRule({
  id: 'bare-led',
  title: '“Led”, nothing behind it',
  why: '“Led” tells no level by itself: it can be two weeks alone or two years with ten people, and readers of both kinds have seen it. How it was led, with whom and to what end is what places it.',
  exceptions: 'Leave it where the next bullets tell the rest of the same story. Managers’ roles are not read for this.',
  severity: 'information',
  kinds: ['resume', 'packet'],
  fix: 'suggestion',
  family: 'mission',
  sparesLeaders: true,
  sources: [sources.dropboxIC4, sources.staffArchetypes],
  examples: [
    {
      bad: '- «Led» the move to the new build system.',
      good: '- Led two engineers through the move to the new build system, one repository a week; builds take 6 minutes, not 20.',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence } = context;
    const { opener } = evidence;
    if (opener?.strength !== 'leadership' || !isLed(evidence)) return [];
    if (tellsResult(evidence) || evidence.artefacts.length > 0 || tellsHow(evidence)) return [];
    if (bullet.children.length > 0) return [];
    const people = context.confidential ? 'how many' : 'who';
    return [
      at(
        bullet,
        opener,
        `${quoteFirst(opener.text)} could be a week or two years of work, alone or with ten people. Add ${people} took part, what you decided, what changed.`,
        { fixes: rewrites(context, 'bare-led') },
      ),
    ];
  },
});

/** Verbs of leading; a sentence that leads further on (“Integrated the API and led …”) opens with what was done. */
const LEADS =
  /^(?:co-)?(?:lead|drive|spearhead|head|champion|manage|oversee|direct|coordinate|pioneer|steer|chair|orchestrate|supervise|run|own|captain|helm|mastermind)$/;

/** “Lead developer of …”, “Technical lead of …”: an office, told as a noun. */
const PERSON = /(?:\b(?:[a-z]{3,}(?:er|or|eer)|architect|analyst|head|chief)|\slead)(?:\s+(?:of|for|at|on))?$/i;

function isLed({ opener, text }: Evidence): boolean {
  if (!opener || !LEADS.test(opener.lemma)) return false;
  if (PERSON.test(opener.text)) return false;
  return !(/^lead$/i.test(opener.text) && isTitleAfterLead(text.slice(opener.end)));
}

/** How it was done, or to what end: "by pairing", "so that", ", which ended …", a colon before the steps. */
const HOW =
  /\b(?:by|through)\s+\w{3,20}ing\b|\b(?:so that|in order to|using)\b|[;:]\s|,\s+(?:which|(?:\w{2,20}ly\s+)?\w{2,20}ing)\b/i;
/** “Championed and built …”, “Led the upgrade and wrote its tests”: what was done stands beside it. */
const DID =
  /(?:^|\s)(?:and|&)\s+(?:\w{2,20}ly\s+)?(?:built|coded|created|designed|developed|drew|implemented|migrated|moved|prototyped|ran|rewrote|set up|tested|wrote)\b/i;
const BESIDE = /\b(?:with|alongside|together|and)\s+(?:[\w’'-]+\s+){0,4}$/i;

/** How, to what end, or with whom: people who took part, not the team that was led. */
function tellsHow({ opener, text, collaborators }: Evidence): boolean {
  const rest = opener?.end ?? 0;
  if (HOW.test(text.slice(rest)) || DID.test(text.slice(rest))) return true;
  return collaborators.some(({ start }) => start > rest && BESIDE.test(text.slice(rest, start)));
}
