import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Entry } from '../../src/lexicon/entry.ts';

const source = join(import.meta.dirname, '../../src');

/** Lists that ask another question of the same words than every list beside them. */
const ASKED_APART: Readonly<Record<string, string>> = {
  signalPhrases: 'how a ladder reads the words, beside what they are in the sentence',
  narrowWork: 'read by the title check alone, of roles whose title is spoken of',
  widerWork: 'read by the title check alone, of roles whose title is spoken of',
};

/** Two lists that may share words, and why. */
const SHARED: Readonly<Record<string, string>> = {
  'artefacts + dutyPhrases': '“best practices” are written once and followed every day',
  'artefacts + ledObjects': 'a roadmap is written, and it is led',
  'artefacts + smallThings': 'a design document is something made, and asks for no result of its own',
  'artefacts + scope.organisation': 'a strategy is a document, and it is the organisation’s',
  'artefacts + scope.company': 'a strategy of the platform is a document, and it is the company’s',
  'collaborators + scope.multi-team': 'other teams take part, and tell how far the work reaches',
  'collaborators + scope.team': 'colleagues take part, and tell how far the work reaches',
  'collaborators + systemNouns': 'a client is a person or a program',
  'dutyPhrases + scope.team': '“Scrum team” is where one works, and whose duties one has',
  'dutyPhrases + smallThings': 'unit tests are written every day, or once',
  'genericObjects + ledObjects': '“projects” are what anyone works on, and what is led',
  'grownGroups + scope.organisation': 'a department that is built is led, and tells how far the work reaches',
  'leadershipNouns + scope.team': '“team lead” tells the role and its reach',
  'ledObjects + scope.multi-team': 'those who are led tell how far the work reaches',
  'ledObjects + scope.team': 'those who are led tell how far the work reaches',
  'ledObjects + systemNouns': 'a product is led, and it is a system',
  'namedResults + scope.company': 'a deal won is a result, and the company’s',
  'scope.team + weakOpenings': 'being on a team tells how far the work reaches, and hides the part',
  'neighbourPhrases + scope.company': 'who heads the house stands beside the team, and speaks for the company',
  'neighbourPhrases + scope.multi-team': 'other departments stand beside the team',
  'smallThings + systemNouns': 'a parser is a system, and small enough to explain itself',
};

/** Classes of words inside of wider ones, and why they are asked for by themselves. */
const INSIDE: Readonly<Record<string, string>> = {
  'meansVerbs < untoldVerbs': 'means say nothing of the thing made, and are no deed where nothing else is told',
  'plainEnds < downVerbs': 'what is mitigated goes down, and “to mitigate …” says what for',
  'sharedDeedNouns < deedNouns':
    'of a deed that was shared only its naming counts: “contributed to the migration of …”',
};

/** Rules that mark words which evidence knows, too, and why. */
const MARKED: Readonly<Record<string, string>> = {
  'boast-word': 'a “thought leader” is an opinion in a bullet, and tells a level in a ladder',
  'duty-bullet': 'chores are marked where they are all that a bullet tells',
  'vague-quantifier': 'an open quantity is marked, and passed over where the object begins',
};

describe('the lexicons', () => {
  it('tell one thing of each phrase, in whichever of its spellings', async () => {
    const homes = new Map<string, Set<string>>();
    for (const [list, entries] of await phraseLists()) {
      for (const spelling of entries.flatMap(({ phrases }) => phrases).flatMap(spellings)) {
        homes.set(spelling, (homes.get(spelling) ?? new Set()).add(list));
      }
    }
    assert.ok(homes.size > 50_000, `${homes.size} phrases`);
    const found = new Map<string, string>();
    for (const [phrase, lists] of homes) for (const pair of pairsOf(lists)) found.set(pair, phrase);
    const told = [...found].filter(([pair]) => !pair.split(' + ').some((list) => ASKED_APART[list]));
    assertReasoned(told, SHARED);
  });

  it('have no class of words that is part of another', async () => {
    const classes = await wordClasses();
    assert.ok(classes.length > 50);
    const inside = classes.flatMap(([name, words]) =>
      classes
        .filter(([other, wider]) => other !== name && words.every((word) => wider.includes(word)))
        .map(([other]) => [`${name} < ${other}`, words[0] ?? ''] as const),
    );
    assertReasoned(inside, INSIDE);
  });

  it('of rules have no phrase twice', () => {
    const seen = new Map<string, string>();
    for (const [rule, phrases] of listsOfRules()) {
      for (const phrase of phrases) {
        assert.ok(!seen.has(phrase), `“${phrase}” in ${rule} and ${seen.get(phrase)}`);
        seen.set(phrase, rule);
      }
    }
    assert.ok(seen.size > 100);
  });

  it('are not repeated in the lists of rules', async () => {
    const phrases = new Set<string>();
    for (const [, entries] of await phraseLists()) {
      for (const spelling of entries.flatMap((entry) => entry.phrases).flatMap(spellings)) phrases.add(spelling);
    }
    const classes = await wordClasses();
    const isKnown = (phrase: string) => phrases.has(phrase) || classes.some(([, words]) => words.includes(phrase));
    const repeated = listsOfRules().flatMap(([rule, list]) =>
      list.filter(isKnown).map((phrase) => [rule, phrase] as const),
    );
    assertReasoned(repeated, MARKED);
  });
});

/** Every overlap has its reason, and every reason its overlap. */
function assertReasoned(
  found: readonly (readonly [pair: string, example: string])[],
  reasons: Readonly<Record<string, string>>,
): void {
  const open = found.filter(([pair]) => !(pair in reasons)).map(([pair, example]) => `${pair}: “${example}”`);
  assert.deepEqual([...new Set(open)], []);
  const pairs = new Set(found.map(([pair]) => pair));
  assert.deepEqual(
    Object.keys(reasons).filter((pair) => !pairs.has(pair)),
    [],
    'a reason that nothing needs any more',
  );
}

/** All that the files of a lexicon export, by name. */
async function exported(): Promise<readonly (readonly [string, unknown])[]> {
  const names = readdirSync(join(source, 'lexicon')).filter((name) => name.endsWith('.ts'));
  const files = names.map((name) => join(source, 'lexicon', name));
  const modules = await Promise.all(
    [...files, join(source, 'ladder/narrow-work.ts')].map((file) => import(pathToFileURL(file).href)),
  );
  return modules.flatMap((all) => Object.entries(all));
}

async function phraseLists(): Promise<readonly (readonly [string, readonly Entry[]])[]> {
  const lists = (await exported()).flatMap(([name, value]): [string, readonly Entry[]][] => {
    if (isPhraseList(value)) return [[name, value]];
    const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
    return inner.flatMap(([key, list]) => (isPhraseList(list) ? [[`scope.${key}`, list] as [string, Entry[]]] : []));
  });
  assert.ok(lists.length > 15, `${lists.length} lists`);
  // A list that is picked out of another is the same list.
  const seen = new Set<Entry>();
  return lists.map(([name, entries]) => [name, entries.filter((entry) => !seen.has(entry) && seen.add(entry))]);
}

function isPhraseList(value: unknown): value is Entry[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => Array.isArray(item?.phrases));
}

async function wordClasses(): Promise<readonly (readonly [string, readonly string[]])[]> {
  return (await exported()).flatMap(([name, value]) => {
    const words = typeof value === 'object' && value !== null && 'words' in value ? value.words : null;
    return typeof words === 'string' ? [[name, words.split(' ')] as const] : [];
  });
}

/** What a phrase of the grammar in `lexicon/entry.ts` may be spelt as; gaps and forms of verbs stay as they are. */
function spellings(phrase: string): readonly string[] {
  let all = [''];
  for (const part of phrase.split(' ')) {
    const isOptional = part.length > 1 && part.endsWith('?');
    const words = (isOptional ? part.slice(0, -1) : part).split('|').flatMap((word) => {
      const [, stem, ending] = /^([^(]+)\((\w+)\)$/.exec(word) ?? [];
      return stem && ending ? [stem, stem + ending] : [word];
    });
    const longer = all.flatMap((before) => words.map((word) => `${before} ${word}`.trim()));
    all = isOptional ? [...longer, ...all] : longer;
  }
  return [...new Set(all)];
}

function pairsOf(lists: ReadonlySet<string>): readonly string[] {
  const sorted = [...lists].sort();
  return sorted.flatMap((one, index) => sorted.slice(index + 1).map((other) => `${one} + ${other}`));
}

/** The words of every rule that has a list of them, by the rule. */
function listsOfRules(): readonly (readonly [string, readonly string[]])[] {
  const folder = join(source, 'rules');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const [, list] = /(?:phrases: \[|createPhraseFinder\(\[)([^\]]*)\]/.exec(text) ?? [];
      const [, words] = /createPhraseFinder\(\s*'([^']*)'\.split/.exec(text) ?? [];
      const phrases = [...(list ?? '').matchAll(/'([^']+)'/g)].map(([, phrase = '']) => phrase);
      return [[name.slice(0, -3), [...phrases, ...(words?.split(' ') ?? [])]] as const];
    });
}
