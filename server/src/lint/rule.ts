import type { Bullet, CareerDocument, DocumentKind, Entry, Role, Span } from '../document/model.ts';
import type { Evidence } from '../evidence/model.ts';
import type { RoleJudgement } from '../judgement/model.ts';
import type { Ladder, TitleReading } from '../ladder/ladder.ts';
import type { Level, Source } from '../ladder/model.ts';
import type { Fix, Related, Severity } from './finding.ts';

/** What a rule yields: the engine adds id and severity. */
export interface Draft {
  readonly span: Span;
  readonly message: string;
  readonly related?: readonly Related[];
  readonly fixes?: () => readonly Fix[];
  /** Replaces the rule's severity for this finding (weak-opener is a hint under a junior title). */
  readonly severity?: Severity;
}

/** What is known of the day, the settings and the ladder, the same for a whole run. */
export interface Settings {
  readonly ladder: Ladder;
  readonly target: Level | null;
  readonly confidential: boolean;
  /** Given by the host; the core has no clock. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  /** Options of the rule that is asking. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What every bullet rule needs to know of the role around a bullet. */
export interface RoleFacts {
  readonly title: TitleReading;
  /** 0 is the newest role. */
  readonly rank: number;
  /** The role has an end date that is not "present". */
  readonly ended: boolean;
  /** Whole years since the end; 0 while it goes on. */
  readonly yearsSinceEnd: number;
  /** Projects, open source and volunteering get hints at most. */
  readonly work: boolean;
}

export interface BulletContext extends Settings {
  readonly kind: DocumentKind;
  readonly bullet: Bullet;
  readonly evidence: Evidence;
  /** Null in an entry of a brag document. */
  readonly role: RoleFacts | null;
}

export interface RoleContext extends Settings {
  readonly kind: DocumentKind;
  readonly role: Role;
  readonly facts: RoleFacts;
  readonly judgement: RoleJudgement;
  evidence(bullet: Bullet): Evidence;
}

export interface EntryContext extends Settings {
  readonly kind: DocumentKind;
  readonly entry: Entry;
  evidence(bullet: Bullet): Evidence;
}

export interface DocumentContext extends Settings {
  readonly document: CareerDocument;
  facts(role: Role): RoleFacts;
  judgement(role: Role): RoleJudgement;
  evidence(bullet: Bullet): Evidence;
}

/** «marks» in `bad` are exactly the findings; `good` has none. Both are whole documents or single bullets. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Bullets are put under a role with this title; the default is a Senior Software Engineer's. */
  readonly title?: string;
  readonly note?: string;
}

export interface RuleMeta {
  /** Names the pattern found and reads well after "allow". */
  readonly id: string;
  readonly title: string;
  /** Why a reader minds: the body of the rule page, of `rung explain` and of the finding's hover. */
  readonly why: string;
  /** When to leave it as it is. */
  readonly exceptions?: string;
  readonly severity: Severity | 'off';
  readonly severityByKind?: Readonly<Partial<Record<DocumentKind, Severity | 'off'>>>;
  readonly kinds: readonly DocumentKind[];
  readonly fix: 'safe' | 'suggestion' | 'both' | 'none';
  readonly family: 'mission' | 'writing' | 'structure' | 'brag' | 'between' | 'job';
  readonly sources: readonly Source[];
  readonly examples: readonly [Example, ...Example[]];
}

/**
 * A rule looks at one unit: a bullet, a role, an entry or the whole document. The engine memoises by the unit's text and
 * facts, so a check must depend on its context alone, and spans of bullet and role rules must lie inside the unit.
 */
export type Rule = RuleMeta &
  (
    | { readonly unit: 'bullet'; check(context: BulletContext): Iterable<Draft> }
    | { readonly unit: 'role'; check(context: RoleContext): Iterable<Draft> }
    | { readonly unit: 'entry'; check(context: EntryContext): Iterable<Draft> }
    | { readonly unit: 'document'; check(context: DocumentContext): Iterable<Draft> }
  );

/** Types a rule where it is declared. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
