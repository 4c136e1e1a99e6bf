import { profiles } from '../ladder/profiles.ts';
import type { LintSettings } from './lint.ts';

/** What is in force where nothing was configured; only the day is the host's to tell. */
export function defaultSettings(today: LintSettings['today']): LintSettings {
  return {
    ladder: profiles.generic,
    target: null,
    confidential: false,
    today,
    allow: [],
    lexicon: { names: [], results: [] },
    preset: 'standard',
    severities: {},
    options: {},
  };
}
