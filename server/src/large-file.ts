import type { CareerDocument } from './document/model.ts';
import type { Finding } from './lint/finding.ts';

/** The id of the one finding on a file that is refused by its size; no rule, so it has no page. */
export const largeFileId = 'file-too-large';

/** The largest file, in UTF-16 units, that is read unless the settings say otherwise. */
export const LARGEST_FILE = 1_000_000;

export function isTooLarge(text: string, limit: number): boolean {
  return text.length > limit;
}

/** A file that is not read: of no kind, with the reason. */
export function unreadLargeFile(text: string, limit: number): CareerDocument {
  return {
    text,
    kind: 'none',
    reason: `larger than ${megabytes(limit)}`,
    language: 'other',
    frontMatter: null,
    name: null,
    sections: [],
    roles: [],
    entries: [],
    unread: [],
    directives: [],
    placeholders: [],
  };
}

/** The information that stands in place of findings. */
export function largeFileFinding(limit: number): Finding {
  const size = megabytes(limit);
  return {
    rule: largeFileId,
    severity: 'information',
    span: { start: 0, end: 0 },
    message: `This file is larger than ${size}, so Rung does not read it. The setting “maxFileSize” allows more.`,
    related: [],
    fixes: () => [],
  };
}

function megabytes(units: number): string {
  return units >= 100_000 ? `${Math.round(units / 100_000) / 10} MB` : `${Math.round(units / 1000)} kB`;
}
