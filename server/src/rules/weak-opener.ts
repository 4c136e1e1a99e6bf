import { allMatches } from '../document/matches.ts';
import type { Opener, Words } from '../evidence/model.ts';
import { type BulletContext, defineRule } from '../lint/rule.ts';
import { readVerb } from '../rewrite/words/verbs.ts';
import { isOwnAct } from './support/own-acts.ts';
import { quoteFirst } from './support/quote.ts';
import { rewrites } from './support/rewrites.ts';
import { tellsPartAfter } from './support/told-after.ts';
import { at } from './support/words.ts';

export const weakOpener = defineRule({
  id: 'weak-opener',
  title: 'An opening that hides the part',
  why: 'The first words of a bullet are read most. “Responsible for”, “worked on” and “helped” tell that someone was there; what was done comes later or not at all, so the reader has to guess which part to credit.',
  exceptions:
    'If helping was the part, say with what and leave it. In open source “contributed X to Y” is how a contribution is told. Teaching, user support, being on call and answering for a budget are acts of their own and are not marked. A hint only: under junior and intern titles, and where it is told with whom and to what end.',
  severity: 'warning',
  kinds: ['resume', 'brag', 'packet'],
  fix: 'suggestion',
  family: 'writing',
  perOlderRole: 1,
  sources: [],
  examples: [
    {
      bad: '- «Worked on» the tax engine of the billing service.',
      good: '- Rewrote the tax engine of the billing service.',
    },
    { bad: '- «Responsible for» the release of the Android app.', good: '- Released the Android app every two weeks.' },
    {
      bad: '- «Helped» test the importer.',
      good: '- Tested the importer with 40 customer files.',
      title: 'Engineering Intern',
    },
  ],
  unit: 'bullet',
  check(context) {
    const { bullet, evidence, role } = context;
    const { opener } = evidence;
    if (opener?.strength !== 'weak' || namesContribution(context)) return [];
    if (isOwnAct(opener, evidence.text) || namesPart(opener, evidence.text)) return [];
    // What one has learned belongs into a brag document; nobody else's part is left open by it.
    if (context.kind === 'brag' && /^(?:learn|gain|stud|familiar|read)/i.test(opener.text)) return [];
    const place = withPreposition(opener, evidence.text);
    const words = quoteFirst(place.text);
    const starting = role?.junior || role?.title.level === 'junior' || role?.title.family === 'student';
    const milder =
      starting || isJointWork(place.text, evidence.text.slice(place.end)) ? ({ severity: 'hint' } as const) : {};
    return [
      at(
        bullet,
        place,
        starting
          ? `${words} leaves open which part was yours. If helping was your part, say with what; else start with what you did.`
          : `${words} leaves open which part was yours. Start with what you did; if helping was your part, say with what.`,
        { fixes: rewrites(context, 'weak-opener'), ...milder },
      ),
    ];
  },
});

/** “Collaborated with Legal to agree …”: with whom and to what end is told; only the share is open. */
function isJointWork(opening: string, rest: string): boolean {
  return /\bwith$/i.test(opening) && TO_AN_END.test(rest);
}

const TO_AN_END = /^[^.;]{3,90}?\s(?:to|on|in)\s+(?:\w{2,20}ly\s+)?[\p{L}-]{3,20}\s+\p{L}/iu;

/** "Contributed a streaming mode to X" names the part; "contributed to X" does not. */
function namesContribution({ evidence: { opener, text } }: BulletContext): boolean {
  return opener?.lemma === 'contribute' && /^\s+(?!to\b|in\b|towards?\b)/i.test(text.slice(opener.end));
}

/** “Helped support close tickets by writing their search”, “Assisted the team with load tests”: the part is told. */
function namesPart({ lemma, end }: Opener, text: string): boolean {
  const rest = text.slice(end);
  return BY_DOING.test(rest) || tellsActs(rest) || tellsPartAfter(rest) || (HELPS.has(lemma) && WITH_WHAT.test(rest));
}

const BY_DOING = /\bby\s+(?:\w{2,20}ly\s+)?\w{3,20}ing\b/i;
const HELPS = new Set(['aid', 'assist', 'help', 'support']);
/** Whom, and with what; not “with their daily tasks”, nor “out with hiring”. */
const WITH_WHAT =
  /^\s+(?!out\b|along\b)(?:[\w’'/&-]+\s+){1,6}?with\s+(?=\p{L})(?!(?:(?:the|their|all|its|a|an)\s+)?(?:\w+\s+)?(?:tasks?|needs|requests|issues|questions|problems|various|other|any|daily)\b)/iu;
/** “Participated in and won …”, “Supported and oversaw …”, “Involved in hiring: wrote …”. */
const ACT = /(?:^(?:\s+in)?\s+and|:)\s+(?:\w{2,20}ly\s+)?([\p{L}-]{3,20})\b/giu;
const WEAK = new Set(['assist', 'collaborate', 'contribute', 'help', 'participate', 'support', 'work']);

function tellsActs(rest: string): boolean {
  return allMatches(ACT, rest).some(([, word = '']) => {
    const verb = readVerb(word);
    return (verb?.form === 'past' || verb?.form === 'gerund') && !WEAK.has(verb.base);
  });
}

/** "Worked on", "Contributed to": the verb alone would be quoted out of shape. */
function withPreposition(opener: Words, text: string): Words {
  if (!/^(?:work|contribut|collaborat)\w{0,4}$/i.test(opener.text)) return opener;
  const more = /^\s+(?:closely\s+)?(?:on|with|in|at|to|within|alongside)\b/i.exec(text.slice(opener.end))?.[0] ?? '';
  return { text: opener.text + more, start: opener.start, end: opener.end + more.length };
}
