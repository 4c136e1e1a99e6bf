import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../src/document/reader.ts';
import { defaultSettings } from '../../src/lint/defaults.ts';
import type { Finding } from '../../src/lint/finding.ts';
import { createLinter } from '../../src/lint/linter.ts';
import { YIELDS } from '../../src/lint/yields.ts';
import { rules } from '../../src/rules/index.ts';
import { readMarks, ruleFindings, TODAY } from './support.ts';

const root = join(import.meta.dirname, '../../..');
const RULES = join(root, 'server/src/rules');

/** VOICE: words that accuse, guess at motive or talk down. */
const BANNED =
  /\b(?:inflat\w*|exaggerat\w*|fake|dishonest|overclaim\w*|unproven|suspicious|weak|lazy|fluff|buzzword\w*|clich\w*|poor|bad|wrong|failed|just|simply|obviously|should have)\b/i;

/** The things that ids name, by their last word. */
const NOUN_LAST =
  /(?:^|-)(?:evidence|title|shorthand|result|baseline|quantifier|metric|scope|reach|led|language|influence|opener|claim|credit|bullet|actor|word|density|duplicate|length|person|tense|ending|placeholder|matter|order|format|skill|structure|data|reference|balance|role|suppression|link|entry|work|gap|performance|story|advocate|number|escalation|drift|expectation|mismatch|panel|contribution|pending)$/;

describe('every rule', () => {
  for (const rule of rules) {
    describe(rule.id, () => {
      it('is one file, named by its id', () => assert.ok(existsSync(join(RULES, `${rule.id}.ts`))));

      it('has an id that reads well after “allow”', () => {
        assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
        assert.doesNotMatch(rule.id, /^(?:no|require|use|prefer|avoid|check)-/);
        // “Allow” is followed by a thing: the last word is a noun, never a verb's form or an adjective.
        assert.match(rule.id, NOUN_LAST);
      });

      it('says why, in sentences, and has a title without a full stop', () => {
        assert.ok(rule.why.split(/\s+/).length >= 15);
        assert.match(rule.why, /[.!?”]$/);
        assert.doesNotMatch(rule.title, /\.$/);
        for (const text of [rule.why, rule.title, rule.exceptions ?? '']) assert.doesNotMatch(text, BANNED);
      });

      it('names a kind, and severities of kinds that it speaks in', () => {
        assert.ok(rule.kinds.length > 0);
        for (const kind of Object.keys(rule.severityByKind ?? {})) assert.ok(rule.kinds.some((own) => own === kind));
      });

      it('has a source where it claims knowledge of levels', () => {
        if (rule.family === 'mission' && /\b(?:ladders?|Staff)\b/.test(rule.why)) assert.ok(rule.sources.length > 0);
        for (const { url } of rule.sources) if (url) assert.match(url, /^https:\/\//);
      });

      it('accuses nobody, keeps its messages short and its fixes named', () => {
        for (const example of rule.examples) {
          const { findings } = ruleFindings(rule, readMarks(example.bad).text, example);
          for (const finding of findings) checkVoice(finding);
        }
      });

      it('offers a fix exactly where it says that it does', () => {
        const kinds = rule.examples.flatMap((example) =>
          ruleFindings(rule, readMarks(example.bad).text, example).findings.flatMap((finding) =>
            finding.fixes().map(({ kind }) => kind),
          ),
        );
        if (rule.fix === 'none') assert.deepEqual(kinds, []);
        if (rule.fix === 'safe') assert.ok(kinds.every((kind) => kind === 'safe') && kinds.length > 0);
        if (rule.fix === 'both') assert.ok(kinds.length > 0);
        if (rule.fix === 'suggestion') assert.ok(kinds.every((kind) => kind === 'suggestion') && kinds.length > 0);
      });
    });
  }
});

describe('the catalogue', () => {
  it('lists every rule file, once', () => {
    const files = readdirSync(RULES).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    assert.deepEqual(files.map((name) => name.slice(0, -3)).sort(), rules.map(({ id }) => id).sort());
  });

  it('has yields between rules that exist, and no two that yield to each other', () => {
    const ids = new Set(rules.map(({ id }) => id));
    for (const [speaker, silent] of Object.entries(YIELDS)) {
      for (const id of [speaker, ...silent]) assert.ok(ids.has(id), id);
      for (const id of silent) assert.ok(!YIELDS[id]?.includes(speaker), `${speaker} and ${id}`);
    }
  });

  it('keeps its rules short', () => {
    for (const { id } of rules) {
      const lines = readFileSync(join(RULES, `${id}.ts`), 'utf8')
        .split('\n')
        .filter(isCode).length;
      assert.ok(lines <= 90, `${id} has ${lines} lines of code`);
    }
  });

  it('speaks with every rule somewhere in documents that were not written for one', () => {
    const spoken = new Set(fixtureFindings().map(({ rule }) => rule));
    assert.deepEqual(
      rules.filter(({ id }) => !spoken.has(id)).map(({ id }) => id),
      [],
    );
  });

  it('accuses nobody in any document, and keeps its messages short and its fixes named', () => {
    for (const finding of fixtureFindings()) checkVoice(finding);
  });
});

/** What is left of a rule's file beside its texts: no comments, no words of the catalogue. */
function isCode(line: string): boolean {
  return (
    line.trim() !== '' &&
    !/^\s*(?:\/?\*|\/\/|\{?\s*(?:title|why|exceptions|note|bad|good|message)?:?\s*['’])/.test(line)
  );
}

function checkVoice({ message, fixes }: Finding): void {
  assert.ok(message.length <= 140, `${message.length}: ${message}`);
  const own = message.replace(/“[^”]*”/g, '');
  assert.doesNotMatch(own, BANNED);
  assert.doesNotMatch(own, /!|[\p{Extended_Pictographic}]/u);
  for (const [, quotation = ''] of message.matchAll(/“([^”]*)”/g)) assert.ok(quotation.length <= 29, quotation);
  for (const { title } of fixes()) assert.ok(title.length <= 60, title);
}

/** Everything that can be said of the fixtures: nothing is off, and a target is set. */
function fixtureFindings(): readonly Finding[] {
  const reader = createReader();
  const linter = createLinter(rules);
  const settings = { ...defaultSettings(TODAY), preset: 'strict', target: 'staff' } as const;
  return ['excellent', 'poor', 'reports', 'brag', 'shapes'].flatMap((folder) => {
    const path = join(root, 'test-fixtures/documents', folder);
    const names = readdirSync(path).filter((name) => name.endsWith('.md') && !name.endsWith('.reader.md'));
    return names.flatMap((name) => {
      const document = reader.read(readFileSync(join(path, name), 'utf8'), { path: name });
      return linter.lint(document, settings).findings;
    });
  });
}
