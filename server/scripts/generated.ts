import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainRule } from '../src/lint/explain.ts';
import type { Rule } from '../src/lint/rule.ts';
import { rules } from '../src/rules/index.ts';
import { configurationSchema, editorSettings, severityCell } from './settings.ts';

/** A file that is made from the rules; paths are from the root of the repository. */
export interface Generated {
  readonly path: string;
  readonly content: string;
  /** JSON is compared by value: how it is laid out is the formatter's affair. */
  readonly json: boolean;
}

const root = join(import.meta.dirname, '../..');

/** Everything that is generated, as it should be now. */
export function generated(): readonly Generated[] {
  return [
    ...rules.map((rule) => markdown(`server/docs/rules/${rule.id}.md`, `${explainRule(rule)}\n`)),
    markdown('server/docs/rules.md', index()),
    ...readme(),
    json('server/schemas/rung.schema.json', configurationSchema()),
    json('package.json', manifest()),
  ];
}

function markdown(path: string, content: string): Generated {
  return { path, content, json: false };
}

function json(path: string, value: unknown): Generated {
  return { path, content: `${JSON.stringify(value, null, 2)}\n`, json: true };
}

const WHERE = '“Where” names the documents: R résumé, B brag document, P promotion packet, J job description.';

const FAMILIES: readonly (readonly [Rule['family'], string])[] = [
  ['mission', 'Level, scope and impact'],
  ['writing', 'Writing'],
  ['structure', 'Structure'],
  ['brag', 'Brag documents and promotion packets'],
  ['between', 'Between documents'],
  ['job', 'Job descriptions'],
];

function index(): string {
  const parts = FAMILIES.flatMap(([family, title]) => {
    const members = rules.filter((rule) => rule.family === family);
    return members.length > 0 ? [`## ${title}`, table(members, 'rules/')] : [];
  });
  const intro =
    'Every rule has a page: what it marks, why a reader minds, when to leave it, its options and sources. Severities are those of the preset `standard`; `calm` keeps the warnings alone, `strict` raises hints and information by one and adds the rules that are off (–). ';
  return `${['# Rules', `${intro}${WHERE}`, ...parts].join('\n\n')}\n`;
}

function table(members: readonly Rule[], folder: string): string {
  const rows = members.map((rule) => {
    const kinds = rule.kinds.map((kind) => KIND_LETTERS[kind]).join(' ');
    return `| [\`${rule.id}\`](${folder}${rule.id}.md) | ${rule.title} | ${severityCell(rule)} | ${kinds} | ${FIX_WORDS[rule.fix]} |`;
  });
  return ['| rule | what it marks | severity | where | fix |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}

const KIND_LETTERS: Readonly<Record<string, string>> = { resume: 'R', brag: 'B', packet: 'P', job: 'J', none: '' };
const FIX_WORDS: Readonly<Record<Rule['fix'], string>> = {
  safe: 'safe',
  suggestion: 'offered',
  both: 'safe or offered',
  none: '',
};

const START = '<!-- rules: made by npm run generate -->';
const END = '<!-- rules end -->';

/** The README with the table between its markers; nothing where the markers are not there. */
function readme(): readonly Generated[] {
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  const from = text.indexOf(START);
  const to = text.indexOf(END);
  if (from < 0 || to < from) return [];
  const content = `${text.slice(0, from + START.length)}\n\n${WHERE}\n\n${table(rules, 'server/docs/rules/')}\n\n${text.slice(to)}`;
  return [markdown('README.md', content)];
}

function manifest(): unknown {
  const now = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { contributes?: Record<string, unknown> };
  return { ...now, contributes: { ...now.contributes, configuration: editorSettings() } };
}
