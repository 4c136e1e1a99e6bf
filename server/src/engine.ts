import { createReader, type Reader } from './document/reader.ts';
import { createEvidenceReader } from './evidence/evidence.ts';
import type { Evidence } from './evidence/model.ts';
import type { Linter } from './lint/lint.ts';
import { createLinter } from './lint/linter.ts';
import type { Rule } from './lint/rule.ts';
import { rules as allRules } from './rules/index.ts';

/** Everything that reads and judges a document, with its memos; one per process. */
export interface Engine {
  readonly rules: readonly Rule[];
  readonly reader: Reader;
  /** What a bullet's plain text claims, remembered by text. */
  readonly evidenceOf: (text: string) => Evidence;
  readonly linter: Linter;
}

/** Puts the parts together; the language server and the command line both start here. */
export function createEngine(rules: readonly Rule[] = allRules): Engine {
  return { rules, reader: createReader(), evidenceOf: createEvidenceReader(), linter: createLinter(rules) };
}
