import type { DocumentKind } from '../document/model.ts';
import type { Example, Rule } from './rule.ts';
import { YIELDS } from './yields.ts';

const KINDS: Readonly<Record<DocumentKind, string>> = {
  resume: 'résumés',
  brag: 'brag documents',
  packet: 'promotion packets',
  job: 'job descriptions',
  none: '',
};

const FIXES: Readonly<Record<Rule['fix'], string>> = {
  safe: 'a safe one where the words leave no doubt; it may run on save',
  suggestion: 'suggestions with open questions, chosen by hand',
  both: 'a safe one where the words leave no doubt, else suggestions',
  none: 'none; the words are yours to choose',
};

/** All that is to be known of a rule, as Markdown: the hover, `rung explain` and the rule's page are this text. */
export function explainRule(rule: Rule): string {
  return [
    `# ${rule.title} (\`${rule.id}\`)`,
    rule.why,
    facts(rule),
    ...rule.examples.map(example),
    ...(rule.exceptions ? [`## When to leave it`, rule.exceptions] : []),
    ...options(rule),
    '## Turning it off',
    turningOff(rule),
    ...sources(rule),
    ...neighbours(rule),
  ].join('\n\n');
}

function facts(rule: Rule): string {
  const own = severityName(rule.severity);
  const byKind = Object.entries(rule.severityByKind ?? {}).map(
    ([kind, severity]) => `${severityName(severity)} in ${KINDS[kind as DocumentKind]}`,
  );
  if (rule.kinds.includes('brag') && (rule.severity === 'warning' || rule.severity === 'error'))
    byKind.push(`information in ${KINDS.brag}`);
  return [
    `- **Speaks in**: ${rule.kinds.map((kind) => KINDS[kind]).join(', ')}`,
    `- **Severity**: ${[own, ...byKind].join('; ')}`,
    `- **Fix**: ${FIXES[rule.fix]}`,
    ...(rule.sparesLeaders ? ['- **Left alone**: managers’, directors’ and founders’ roles'] : []),
    ...atMost(rule),
  ].join('\n');
}

/** How often it speaks, where that is less than the cap for every rule. */
function atMost({ perRole, perOlderRole, perDocument }: Rule): readonly string[] {
  const caps = [
    ...(perRole === undefined ? [] : [`${perRole} in a role`]),
    ...(perOlderRole === undefined ? [] : [`${perOlderRole} in each role but the newest`]),
    ...(perDocument === undefined ? [] : [`${perDocument} in a document`]),
  ];
  return caps.length === 0 ? [] : [`- **At most**: ${caps.join(', ')}; the rest is linked or told by one summary`];
}

function severityName(severity: Rule['severity']): string {
  return severity === 'off' ? 'off; a hint with the preset `strict`' : severity;
}

function example({ bad, good, title, note, target }: Example, index: number, all: readonly Example[]): string {
  const heading = all.length === 1 ? '## Example' : `## Example ${index + 1}`;
  const under = [
    ...(title ? [`Under the title “${title}”:`] : []),
    ...(target ? [`With the target level \`${target}\`:`] : []),
  ];
  return [
    heading,
    ...under,
    ...(note ? [note] : []),
    'Before; the marks « » show what is underlined:',
    fenced(bad),
    'After:',
    fenced(good),
  ].join('\n\n');
}

function fenced(text: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}markdown\n${text.trimEnd()}\n${fence}`;
}

function options({ id, options: all = {} }: Rule): readonly string[] {
  const rows = Object.entries(all).map(
    ([name, { description, default: value, values }]) =>
      `- \`${name}\` (default \`${JSON.stringify(value)}\`): ${description}${values ? ` Values: ${values.map((v) => `\`${v}\``).join(', ')}.` : ''}`,
  );
  const [name, option] = Object.entries(all)[0] ?? [];
  if (name === undefined || option === undefined) return [];
  const sample = Array.isArray(option.default) ? (option.values ?? ['at scale']).slice(0, 1) : option.default;
  const value = JSON.stringify(sample);
  return ['## Options', rows.join('\n'), `In \`.rung.json\`: \`{ "rules": { "${id}": { "${name}": ${value} } } }\``];
}

function turningOff({ id }: Rule): string {
  return [
    `For one line, at its end: \`<!-- rung-disable-line ${id} -->\``,
    '',
    `For the workspace, in \`.rung.json\`: \`{ "rules": { "${id}": "off" } }\``,
  ].join('\n');
}

function sources(rule: Rule): readonly string[] {
  if (rule.sources.length === 0) return [];
  return ['## Sources', rule.sources.map(({ name, url }) => `- ${url ? `[${name}](${url})` : name}`).join('\n')];
}

/** Rules that speak of the same bullets, linked by the names of their pages. */
function neighbours({ id }: Rule): readonly string[] {
  const before = Object.keys(YIELDS).filter((other) => YIELDS[other]?.includes(id));
  const after = YIELDS[id] ?? [];
  const lines = [
    ...(after.length > 0 ? [`- Where it speaks, these keep silent about the same bullet: ${links(after)}`] : []),
    ...(before.length > 0 ? [`- It keeps silent where one of these speaks: ${links(before)}`] : []),
  ];
  return lines.length > 0 ? ['## Beside other rules', lines.join('\n')] : [];
}

function links(ids: readonly string[]): string {
  return [...ids]
    .sort()
    .map((id) => `[${id}](${id}.md)`)
    .join(', ');
}
