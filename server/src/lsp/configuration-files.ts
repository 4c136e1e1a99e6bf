import type { Session } from './session.ts';

/** Problems in configuration and ladder files, shown as diagnostics at the key; pushed, because pull asks for Markdown only. */
export interface ConfigurationChecks {
  check(uri: string): void;
  recheck(): void;
  closed(uri: string): void;
}

export function createConfigurationChecks(_session: Session): ConfigurationChecks {
  return { check: () => {}, recheck: () => {}, closed: () => {} };
}
