/** Openers that tell presence, duty or help instead of an act. */
export interface Weak {
  readonly id: WeakId;
  /** End offset of the phrase, white space after it included. */
  readonly end: number;
  /** The form of a verb that may follow: "helped build", "assisted in rotating"; `noun` where none does. */
  readonly takes: 'base' | 'gerund' | 'noun';
}

export type WeakId =
  | 'help'
  | 'assist'
  | 'support'
  | 'responsible'
  | 'work-on'
  | 'work-with'
  | 'involved'
  | 'contribute'
  | 'collaborate'
  | 'work-in'
  | 'part-of';

/** Order matters: the longer phrase stands first. */
const PHRASES: readonly [RegExp, WeakId, Weak['takes']][] = [
  [/(?:aided|aiding|helped|helping) in /iy, 'assist', 'gerund'],
  [/(?:helped|helping|helps|help) with /iy, 'assist', 'gerund'],
  [/(?:helped|helping|helps|help) (?:to )?/iy, 'help', 'base'],
  [/(?:assisted|assisting|assists|assist) (?:in|with) /iy, 'assist', 'gerund'],
  [/(?:assisted|assists|assist) /iy, 'support', 'noun'],
  // “Support and update of the sites”: nouns.
  [/(?:supported|supporting|supports|support(?! (?:and|of|for|to)\b)) /iy, 'support', 'gerund'],
  [/(?:provided|gave|offered) (?:technical )?(?:support|help|assistance) (?:to|for) /iy, 'support', 'noun'],
  [/(?:was |were |am )?(?:also )?(?:fully |primarily |solely |mainly )?responsible for /iy, 'responsible', 'gerund'],
  [/(?:was |were )?(?:tasked with|in charge of|accountable for) /iy, 'responsible', 'gerund'],
  [/(?:duties|responsibilities) included /iy, 'responsible', 'gerund'],
  [/(?:worked|working|works|work) (?:[\w-]{3,24}ly )?(?:with|alongside) /iy, 'work-with', 'noun'],
  [/(?:worked|working|works|work) (?:extensively |primarily |mainly |mostly )?on /iy, 'work-on', 'gerund'],
  [/(?:was |were )?(?:actively |heavily |closely )?(?:involved|engaged) in /iy, 'involved', 'gerund'],
  [/(?:actively )?(?:participated|participating|participate|took part|taking part) in /iy, 'involved', 'gerund'],
  [/played an? (?:key |major |central |active |important |crucial )?(?:role|part) in /iy, 'involved', 'gerund'],
  [/(?:actively )?(?:contributed|contributing|contribute) to /iy, 'contribute', 'gerund'],
  [/(?:worked|working|works) (?=(?:in|at|within|across|as) )/iy, 'work-in', 'noun'],
  [/(?:closely )?(?:collaborated|collaborating|collaborate) (?:[\w-]{3,24}ly )?to /iy, 'collaborate', 'base'],
  [/(?:closely )?(?:collaborated|collaborating|collaborate) (?:[\w-]{3,24}ly )?(?:with|on) /iy, 'collaborate', 'noun'],
  [/(?:was )?(?:a )?(?:part|member) of /iy, 'part-of', 'noun'],
];

/** The weak phrase that starts at `at`, or null. */
export function readWeak(text: string, at: number): Weak | null {
  for (const [phrase, id, takes] of PHRASES) {
    phrase.lastIndex = at;
    const match = phrase.exec(text);
    if (match) return { id, takes, end: at + match[0].length };
  }
  return null;
}
