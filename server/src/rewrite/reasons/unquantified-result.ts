import { ask, hasTails, type Part, type Said, words } from '../said.ts';
import { add, more, type Wording } from '../wording.ts';
import { decisionWordings } from '../wordings/decision.ts';
import { ledWordings } from '../wordings/led.ts';
import { storyOf } from '../words/measures.ts';
import { isCollective, isGathering, isIntangible, isPlatform } from '../words/nouns.ts';
import { whole } from './insert.ts';
import { isLeading } from './leading.ts';
import { outcomeQuestion } from './outcome.ts';
import { has, hasMeans } from './parts.ts';

/** A change without its size, a thing without its users: the measure that fits, or what became possible. */
export function resultWordings(said: Said): readonly (Wording | null)[] {
  const verbs = said.clause.opening.verbs;
  const base = verbs.at(-1)?.base ?? '';
  if (SCHOOLING.test(base)) return [];
  // What was led has wordings of its own, which all ask for what came of it.
  const led = isLeading(said) && !said.clause.opening.subject ? ledWordings(said).filter(asksResult) : [];
  if (led.length > 0) return led;
  if (hasTails(said)) return withTails(said);
  if (IMPROVED.test(base)) return improved(said);
  if (MADE.test(base) && said.object && !isIntangible(said.object)) return made(said);
  return other(said);
}

/** Not only for one's part, its time or the duty. */
function asksResult(wording: Wording | null): wording is Wording {
  return (
    wording !== null &&
    !questionsOf(wording.parts).some((question) => /which part was yours|since when|SLO|roadmap,/.test(question))
  );
}

/** The questions of a wording, wherever they stand in it. */
function questionsOf(part: Part): readonly string[] {
  if (Array.isArray(part)) return part.flatMap(questionsOf);
  return part && typeof part === 'object' && 'question' in part ? [part.question] : [];
}

/** What one learnt or sat through has no result that a reader would ask for. */
const SCHOOLING =
  /^(?:complete|finish|attend|study|learn|pass|join|volunteer|graduate|start|begin|become|serve|adapt)$/;

const IMPROVED =
  /^(?:improve|reduce|increase|optimi[sz]e|cut|decrease|lower|speed up|streamline|enhance|boost|accelerate|simplify|strengthen|stabili[sz]e|raise|shorten|eliminate|minimi[sz]e|tune|scale|refactor|moderni[sz]e|automate)$/;
const MADE =
  /^(?:build|develop|create|implement|design|write|add|introduce|launch|ship|deliver|set up|establish|produce|architect|engineer|prototype|deploy|release|author|co-author|publish|found|construct|provide|integrate|rewrite|rebuild|redesign)$/;

function improved(said: Said): readonly (Wording | null)[] {
  const aside = said.closed || said.clause.complements.some((each) => each.comma);
  const by = aside || hasMeans(said) || has(said, 'purpose', 'clause', 'relative') ? null : ['by', ask('doing what?')];
  return [
    add('Before and after', null, whole(said), beforeAfter(said)),
    by
      ? add('Without a figure', null, whole(said), by, ';', ask(usedToday(said)))
      : add('Without a figure', null, whole(said), ';', ask('who noticed, and how?')),
  ];
}

/** "first change merged after ⟨how many days?⟩ instead of ⟨how many?⟩" where the topic has such a story; else both values. */
function beforeAfter(said: Said): Part {
  const story = storyOf(said.clause.source.text);
  if (story) return [':', story.map((part) => (/\?$/.test(part) ? ask(part) : part))];
  const noun = words(said, said.clause.head).at(-1)?.lower ?? '';
  const plain = said.clause.complements.every((each) => each.kind === 'of' || each.kind === 'for');
  if (VALUE.test(noun) && plain) return [', from', ask('what?'), 'to', ask('what?')];
  return [';', ask(said.measure.ask)];
}

const VALUE =
  /^(?:times?|latency|costs?|usage|use|throughput|rates?|size|coverage|uptime|availability|spend|bills?|consumption|conversion|traffic|retention|errors|crashes|incidents)$/;

function usedToday(said: Said): string {
  return /onboard|document|tooling|process|workflow|guide|template/i.test(said.clause.source.text)
    ? 'who uses it today?'
    : 'what is possible now?';
}

function made(said: Said): readonly (Wording | null)[] {
  if (
    said.object?.kind === 'decision' &&
    said.clause.opening.verbs.some(({ base }) => /^(?:architect|define)$/.test(base))
  )
    return decisionWordings(said, said.object);
  if (/^(?:transfer|take-apart|retire|remake)$/.test(said.object?.nominal?.way ?? '')) return planned(said);
  const it = said.object?.plural ? 'them' : 'it';
  const base = said.object && isPlatform(said.object) ? 'build on' : 'use';
  return [
    add('Add who uses it', null, whole(said), ';', ask(`who uses ${it}, for what?`)),
    add(
      'Add what changed',
      null,
      whole(said),
      ';',
      ask(said.measured ? said.measure.ask : 'what is better now, from what to what?'),
    ),
    more(
      `If other teams ${base} it`,
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      `${base} ${it} today`,
      ',',
      ask('instead of what?'),
    ),
  ];
}

/** "Architected the migration of …": a change is followed, not used. */
function planned(said: Said): readonly (Wording | null)[] {
  const changed = [';', ask(said.measure.ask)];
  return [
    add('Add what you decided and what changed', null, whole(said), ':', ask('what did you decide?'), changed),
    add('Add what changed', null, whole(said), changed),
    more(
      'If other teams followed your plan',
      'staff',
      whole(said),
      ';',
      ask('which teams?'),
      'have since followed the same plan for',
      ask('what?'),
    ),
  ];
}

function other(said: Said): readonly (Wording | null)[] {
  const base = said.clause.opening.verbs.at(-1)?.base ?? '';
  if (GROWN.test(base) && (said.object?.kind === 'people' || !/^(?:guide|sponsor|supervise)$/.test(base))) {
    return [
      add(
        'Add what became of them',
        null,
        whole(said),
        ';',
        ask(isOnePerson(said) ? 'what does this person do today?' : 'who of them does what today?'),
      ),
      add('Add what they can do now', null, whole(said), ';', ask('what can they do alone now?')),
    ];
  }
  const gathering = said.object && isGathering(said.object);
  const together = gathering || /^(?:practice|event)$/.test(said.object?.kind ?? '');
  const held =
    (together && /^(?:organi[sz]e|host|present|facilitate|moderate)$/.test(base)) ||
    (gathering && /^(?:conduct|run|deliver|give|hold|lead|provide|lead)$/.test(base));
  const result = held
    ? 'who took part, and what came of it?'
    : said.measured
      ? said.measure.ask
      : outcomeQuestion(said);
  return [
    add(/^who uses/.test(result) ? 'Add who uses it' : 'Add what changed', null, whole(said), ';', ask(result)),
    add('Without a figure', null, whole(said), ';', ask('what is possible now that was not before?')),
  ];
}

/** “an intern”, but not “all staff” or “a team”. */
function isOnePerson({ object }: Said): boolean {
  return /^an?$/.test(object?.determiner?.lower ?? '') && !object?.plural && !isCollective(object?.noun ?? '');
}

const GROWN = /^(?:mentor|coach|train|onboard|hire|recruit|guide|sponsor|supervise)$/;

function withTails(said: Said): readonly (Wording | null)[] {
  const last = said.clause.tails.at(-1);
  const vague =
    last &&
    (last.form === 'gerund' || last.form === 'which') &&
    !/\d/.test(said.clause.source.text.slice(last.start, last.end));
  const value = vague && VALUE.test(words(said, last).at(-1)?.lower ?? '');
  return [
    value ? add('Both values', null, whole(said), ', from', ask('what?'), 'to', ask('what?')) : null,
    vague && !value
      ? add('Add how it shows', null, whole(said), ';', ask('how does that show, from what to what?'))
      : null,
    vague ? null : add('Add what changed', null, whole(said), ';', ask('what changed, for whom?')),
    add('Add who noticed', null, whole(said), ';', ask('for whom did that matter, and how?')),
  ];
}
