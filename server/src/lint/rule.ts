import type {
  Bullet,
  CareerDocument,
  Directive,
  DocumentKind,
  Entry,
  Field,
  Role,
  Span,
  YearMonth,
} from '../document/model.ts';
import type { Spelling } from '../evidence/grammar/spelling.ts';
import type { WritingTense } from '../evidence/grammar/tense.ts';
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
  /** How the whole document spells. */
  readonly spelling: Spelling;
  /** Given by the host; the core has no clock. */
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  /** Options of the rule that is asking, with their defaults filled in. */
  readonly options: RuleOptions;
}

export type RuleOptions = Readonly<Record<string, OptionValue>>;
export type OptionValue = number | boolean | string | readonly string[];

/** What every bullet rule needs to know of the role around a bullet. */
export interface RoleFacts {
  readonly title: TitleReading;
  /** A junior's, an intern's or a trainee's title, whether or not it is one of the ladder's. */
  readonly junior: boolean;
  /** 0 is the newest role. */
  readonly rank: number;
  /** The role has an end date that is not "present". */
  readonly ended: boolean;
  /** Whole years since the end; 0 while it goes on. */
  readonly yearsSinceEnd: number;
  /** Projects, open source and volunteering get hints at most. */
  readonly work: boolean;
  /** Where the role goes on or its end is unknown: null. */
  readonly end: YearMonth | null;
}

export interface BulletContext extends Settings {
  readonly kind: DocumentKind;
  /** The unit's own source, which the bullet's spans index: a unit is seen as if the text began there. */
  readonly text: string;
  readonly bullet: Bullet;
  /** The bullet that this one is nested under. */
  readonly parent: Bullet | null;
  readonly evidence: Evidence;
  /** Null in an entry of a brag document. */
  readonly role: RoleFacts | null;
  /** The tense in which most bullets of the role or entry open. */
  readonly usualTense: WritingTense;
}

export interface RoleContext extends Settings {
  readonly kind: DocumentKind;
  /** The role's own source, which its spans index. */
  readonly text: string;
  readonly role: Role;
  readonly facts: RoleFacts;
  readonly judgement: RoleJudgement;
  evidence(bullet: Bullet): Evidence;
}

export interface EntryContext extends Settings {
  readonly kind: DocumentKind;
  /** The entry's own source, which its spans index. */
  readonly text: string;
  readonly entry: Entry;
  evidence(bullet: Bullet): Evidence;
}

export interface DocumentContext extends Settings {
  readonly document: CareerDocument;
  facts(role: Role): RoleFacts;
  judgement(role: Role): RoleJudgement;
  evidence(bullet: Bullet): Evidence;
  /**
   * What `summarise` finds in each role and entry, remembered with the unit so that typing asks it for one unit only. It
   * sees the unit as if the text began there, must depend on it alone, and has to be the same function in every run.
   */
  summaries<T>(summarise: (unit: Role | Entry) => T): readonly UnitSummary<T>[];
}

export interface UnitSummary<T> {
  readonly value: T;
  /** Where the unit stands: added to every offset in the value. */
  readonly start: number;
}

/** A directive that held nothing back, or one of its rules that did not. */
export interface UnusedDirective {
  readonly directive: Directive;
  /** The rules that held nothing back; empty where the directive names none. */
  readonly rules: readonly Field[];
}

/** What the engine knows once everything else was settled. */
export interface DirectiveContext {
  readonly text: string;
  readonly unused: readonly UnusedDirective[];
  /** Ids of every rule there is. */
  readonly known: ReadonlySet<string>;
}

/** «marks» in `bad` are exactly the findings; `good` has none. Both are whole documents or single bullets. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** Bullets are put under a role with this title; the default is a Senior Software Engineer's. */
  readonly title?: string;
  readonly note?: string;
  /** The default is the rule's first kind. */
  readonly kind?: DocumentKind;
  readonly target?: Level;
  readonly options?: RuleOptions;
}

/** One option of a rule: its default tells its type. */
export interface RuleOption {
  readonly description: string;
  readonly default: OptionValue;
  /** The values that a string, or an item of a list, may have; any where left out. */
  readonly values?: readonly string[];
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
  readonly options?: Readonly<Record<string, RuleOption>>;
  /** Managers', directors' and founders' roles are left alone. */
  readonly sparesLeaders?: boolean;
  /** Findings shown per role before one summary stands for the rest; per document there is a cap for every rule. */
  readonly perRole?: number;
  /** A smaller cap for every role but the newest; what it holds back is linked from the finding that is shown. */
  readonly perOlderRole?: number;
  /** A smaller cap per document than the one for every rule. */
  readonly perDocument?: number;
  readonly examples: readonly [Example, ...Example[]];
}

/**
 * A rule looks at one unit: a bullet, a role, an entry, the whole document, or the directives left over at the end. The
 * engine memoises by the unit's text and facts, so a check must depend on its context alone. Bullet, role and entry rules
 * see their unit as if the text began there: spans in and out are relative to it, and those of findings lie inside it.
 */
export type Rule = RuleMeta &
  /** A list, as it is mostly empty: a generator takes longer than most checks of a bullet do. */
  (
    | { readonly unit: 'bullet'; check(context: BulletContext): readonly Draft[] }
    | { readonly unit: 'role'; check(context: RoleContext): Iterable<Draft> }
    | { readonly unit: 'entry'; check(context: EntryContext): Iterable<Draft> }
    /** Null stands for a pause: what looks at every bullet of a large document lets the host in between. */
    | { readonly unit: 'document'; check(context: DocumentContext): Iterable<Draft | null> }
    | { readonly unit: 'directive'; check(context: DirectiveContext): Iterable<Draft> }
  );

/** A rule with nothing in it. */
const BLANK: { readonly [Field in keyof RuleMeta | 'unit' | 'check']-?: undefined } = {
  id: undefined,
  title: undefined,
  why: undefined,
  exceptions: undefined,
  severity: undefined,
  severityByKind: undefined,
  kinds: undefined,
  fix: undefined,
  family: undefined,
  sources: undefined,
  options: undefined,
  sparesLeaders: undefined,
  perRole: undefined,
  perOlderRole: undefined,
  perDocument: undefined,
  examples: undefined,
  unit: undefined,
  check: undefined,
};

/** Types a rule where it is declared. All rules become objects of one form: a run reads their fields thousands of times. */
export function defineRule(rule: Rule): Rule {
  return { ...BLANK, ...rule };
}
