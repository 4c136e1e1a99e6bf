import { explainRule } from '../lint/explain.ts';
import type { Rule } from '../lint/rule.ts';
import type { Session } from './session.ts';

/** Scheme of the documents that hold a rule's page; the editor asks the server for their text. */
export const ruleScheme = 'rung-rule';

/** Where the page of a rule is found by this client; undefined where it has no way to open one. */
export function ruleUri({ client, host }: Pick<Session, 'client' | 'host'>, rule: string): string | undefined {
  if (client.contentProvider) return `${ruleScheme}:/${rule}.md`;
  return host.docs === null ? undefined : `${host.docs}/${rule}.md`;
}

/** The text of a `rung-rule:` document; links between pages are relative and so stay inside the scheme. */
export function ruleContent(rules: readonly Rule[], uri: string): string {
  const id = /^rung-rule:\/+(?:rules\/)?([\w-]+)(?:\.md)?$/.exec(uri)?.[1];
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return explainRule(rule);
  return id === 'index' || id === 'rules'
    ? indexPage(rules)
    : `# No such rule\n\nThere is no rule “${id ?? uri}”. [All rules](index.md)\n`;
}

function indexPage(rules: readonly Rule[]): string {
  const lines = rules.map((rule) => `- [${rule.id}](${rule.id}.md): ${rule.title}`);
  return `# Rules\n\n${lines.join('\n')}\n`;
}
