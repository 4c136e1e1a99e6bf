import type { Template } from '../../src/rewrite/template.ts';

/** What a writer may answer, by the question; the first that matches speaks. */
const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/beyond your team\?$/, 'the Search and Stock teams use it'],
  [/^how many engineers, of which team\?$/, 'two engineers of the billing team'],
  [/^how many engineers/, 'three engineers'],
  [/^how many people, of which teams\?$/, '40 people of Billing and Search'],
  [/^(?:all, or )?how many/, 'six'],
  [/^how many of how many\?$/, '12 of 15'],
  [/^from how many to how many\?$/, '5 to 8'],
  [/^how long\?$/, 'six months'],
  [/^(?:with whom, )?since when\?$/, 'since 2019'],
  [/^with how many others/, 'one of five since 2019'],
  [/^alone, or with whom\?$/, 'with Amara Nwosu'],
  [/^who agreed to it/, 'the Billing and Search teams agreed to it in an RFC'],
  [/^whom\?$/, 'Billing and Search'],
  [/^which (?:other )?teams?(?: or (?:people|customers))?\?$/, 'the Billing and Search teams'],
  [/^who uses (?:it|them) today/, 'Billing and Search use it every day'],
  [/^who uses/, '40 clerks plan their shifts with it'],
  [/^instead of what\?$/, 'instead of spreadsheets'],
  [/^(?:its|their) (?:SLO|roadmap)/, 'its on-call and its SLO of 99.9%'],
  [/^(?:who noticed|for whom did that matter)/, 'clerks save an hour a day'],
  [/^(?:who took part|how many took part)|^what came of it/, '60 people took part, and 12 run it today'],
  [/^what was chosen/, 'Kafka was chosen, and the Billing and Search teams agreed'],
  [/^which (?:system|product|site)/, 'the Larkmoor checkout'],
  [/^whose work|^whom did it/, 'The Billing and Search teams depended on it'],
  [/^was the (?:plan|design|target|cause) given|^carry it out|^were you/, 'Plan and order of the steps were mine'],
  [/^how did you do it|^which design|^how did you split/, 'Wrote the copy jobs, then moved one region a week'],
  [/^as what|^what\? as/, 'the release lead'],
  [/^who of them/, 'two of them lead teams of their own'],
  [/^who /, 'the Stock team, in its design review'],
  [/^what share/, '70% of sign-ins since May'],
  [/^(?:which part was yours|which part did you do)\?$/, 'wrote the copy jobs and the restore drill'],
  [/^(?:all, or )?which part\?$/, 'the parser'],
  [/^doing what\?$/, 'caching the price lists'],
  [/^what did you (?:do|change|build)/, 'Wrote the restore drill'],
  [/^what did you decide|^which options|^what was the hardest/, 'one region a week, the old path kept for a month'],
  [/^built, |^build, |^wrote, |^write, /, 'Fixed'],
  [/^cut or raised what/, 'Cut the nightly load from 90 to 12 minutes'],
  [
    /from what to what\?$|what changed|^what is |^what did|^what could|^what can|^how did it end|^how does/,
    'restores went from 3 hours to 20 minutes',
  ],
  [/^which /, 'the tariff tables'],
];

/** Answers to a bare “what?”, by the word before it. */
const WHAT: Readonly<Record<string, string>> = {
  as: 'release lead',
  from: '40 s',
  to: '12 s',
  with: 'load tests',
  on: 'the tariff tables',
};

/** The template with every question answered as somebody might. */
export function filled(template: Template): string {
  let text = '';
  for (const part of template) text += typeof part === 'string' ? part : answerTo(part.question, text);
  return text;
}

function answerTo(question: string, before: string): string {
  const last = /(\p{L}+)\s*$/u.exec(before)?.[1] ?? '';
  if (question === 'what?') return WHAT[last] ?? 'the tariff tables';
  const answer = ANSWERS.find(([asked]) => asked.test(question))?.[1] ?? 'the tariff tables';
  const opens = before.trim() === '' || /[*:] $/.test(before);
  const named = answer.startsWith('Billing');
  return opens || named ? answer : answer.charAt(0).toLowerCase() + answer.slice(1);
}
