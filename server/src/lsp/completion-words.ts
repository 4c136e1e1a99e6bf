import type { Level } from '../ladder/model.ts';
import type { Template } from '../rewrite/template.ts';

/** A verb to open a bullet with, and the level that the wording reads at once what it asks for follows. */
export interface OpenerWord {
  /** Base form; what follows the verb, where it is more than one word. */
  readonly verb: string;
  readonly rest?: string;
  readonly level: Level;
  /** What has to follow for the wording to be believed. */
  readonly needs: string;
}

export const openerWords: readonly OpenerWord[] = [
  { verb: 'build', level: 'mid', needs: 'what, and for whom' },
  { verb: 'implement', level: 'mid', needs: 'what, and who uses it' },
  { verb: 'automate', level: 'mid', needs: 'what, and the time it saves' },
  { verb: 'fix', level: 'mid', needs: 'what, and what it had cost' },
  { verb: 'test', level: 'mid', needs: 'what, and what no longer breaks' },
  { verb: 'design', level: 'senior', needs: 'what, and the choice that mattered' },
  { verb: 'own', level: 'senior', needs: 'what, with its traffic or its SLO' },
  { verb: 'cut', level: 'senior', needs: 'what, from how much to how much' },
  { verb: 'migrate', level: 'senior', needs: 'what, from where to where, and what was switched off' },
  { verb: 'lead', level: 'senior', needs: 'what, with whom, and what you decided' },
  { verb: 'mentor', level: 'senior', needs: 'whom, and what they can do now' },
  { verb: 'find', level: 'senior', needs: 'what, and what it led to' },
  { verb: 'redesign', level: 'staff', needs: 'what, and which teams use it' },
  { verb: 'standardise', level: 'staff', needs: 'what, and which teams follow it' },
  { verb: 'persuade', level: 'staff', needs: 'whom, of what, and what came of it' },
  { verb: 'write', rest: 'the plan that', level: 'staff', needs: 'which teams followed' },
  { verb: 'make', rest: 'the case for', level: 'staff', needs: 'what, to whom, and the decision' },
  { verb: 'retire', level: 'staff', needs: 'what, for whom, and what it cost until then' },
  { verb: 'define', rest: 'the strategy for', level: 'principal', needs: 'what, for whom, and who re-planned' },
];

/** Phrases that tell scope or size; every blank is a question. */
export interface PhraseWord {
  readonly label: string;
  readonly detail: string;
  readonly template: Template;
}

const ask = (question: string) => ({ question });

export const scopePhrases: readonly PhraseWord[] = [
  {
    label: 'used by … teams',
    detail: 'scope: several teams',
    template: ['used by ', ask('how many, or which?'), ' teams'],
  },
  { label: 'for … customers', detail: 'reach: who uses it', template: ['for ', ask('how many?'), ' customers'] },
  {
    label: 'with … engineers',
    detail: 'scope: who took part',
    template: ['with ', ask('how many?'), ' engineers of ', ask('which team?')],
  },
  { label: 'across …', detail: 'scope: which teams or systems', template: ['across ', ask('which teams or systems?')] },
  { label: 'adopted by …', detail: 'influence: who follows it', template: ['adopted by ', ask('which teams?')] },
  {
    label: 'serving …',
    detail: 'scale of a system',
    template: ['serving ', ask('how many?'), ' requests a ', ask('second, day?')],
  },
];

export const measurePhrases: readonly PhraseWord[] = [
  {
    label: 'from … to …',
    detail: 'measure: before and after',
    template: ['from ', ask('what?'), ' to ', ask('what?')],
  },
  {
    label: 'by … over …',
    detail: 'measure: a share with its period',
    template: ['by ', ask('how much?'), ' over ', ask('how long?')],
  },
  {
    label: 'latency from … to …',
    detail: 'measure of a service',
    template: ['p95 latency from ', ask('what?'), ' to ', ask('what?'), ' ms'],
  },
  {
    label: 'uptime from … to …',
    detail: 'measure of a service',
    template: ['uptime from ', ask('what?'), ' to ', ask('what?')],
  },
  {
    label: 'cost from … to …',
    detail: 'measure of a platform',
    template: ['cost from ', ask('what?'), ' to ', ask('what?'), ' a ', ask('month, year?')],
  },
  {
    label: 'incidents from … to …',
    detail: 'measure of reliability',
    template: ['incidents from ', ask('how many?'), ' to ', ask('how many?'), ' a ', ask('month, quarter?')],
  },
  {
    label: 'onboarding from … to … days',
    detail: 'measure of developer velocity',
    template: ['onboarding from ', ask('how many?'), ' to ', ask('how many?'), ' days'],
  },
];
