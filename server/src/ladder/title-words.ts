import type { TitleFamily } from './ladder.ts';
import type { Level } from './model.ts';

/** Words of a title that tell a level when they stand before the job's noun or alone in a part of the title. */
export const levelWords: ReadonlyMap<string, Level> = new Map(
  Object.entries<Level>({
    junior: 'junior',
    jr: 'junior',
    jnr: 'junior',
    graduate: 'junior',
    associate: 'junior',
    assoc: 'junior',
    'entry level': 'junior',
    mid: 'mid',
    'mid level': 'mid',
    intermediate: 'mid',
    middle: 'mid',
    'semi senior': 'mid',
    senior: 'senior',
    sr: 'senior',
    snr: 'senior',
    sen: 'senior',
    staff: 'staff',
    principal: 'principal',
    prin: 'principal',
  }),
);

/** Numerals behind a title without a level word; higher ones differ too much between companies to be read. */
export const numeralLevels: ReadonlyMap<string, Level> = new Map(
  Object.entries<Level>({
    i: 'junior',
    '1': 'junior',
    ii: 'mid',
    '2': 'mid',
    iii: 'senior',
    '3': 'senior',
  }),
);

/** Nouns that make a title an engineer's. */
export const engineerNouns: readonly string[] = [
  'engineer',
  'engr',
  'eng',
  'engineer in test',
  'developer',
  'developer in test',
  'dev',
  'programmer',
  'coder',
  'tester',
  'administrator',
  'sysadmin',
  'architect',
  'data scientist',
  'dba',
  'sre',
  'sde',
  'sdet',
  'swe',
];

/** Fields that stand for the noun in short titles ("Senior Backend", "Staff iOS"). */
export const engineerFields: readonly string[] = [
  'android',
  'backend',
  'back end',
  'devops',
  'frontend',
  'front end',
  'full stack',
  'fullstack',
  'ios',
  'mobile',
  'qa',
];

/**
 * Titles that are no rung of an engineer's ladder, whatever level word stands beside them; the first that matches
 * decides. `*` at a word's end stands for any ending.
 */
export const otherFamilies: readonly { readonly family: TitleFamily; readonly phrases: readonly string[] }[] = [
  // "Product owner" and a "staff of 12" hold words of the families below, so they stand first.
  { family: 'other', phrases: ['chief of staff', 'product owner', 'staff of', 'vice principal', 'system owner'] },
  { family: 'founder', phrases: ['founder', 'cofounder', 'co founder', 'owner', 'entrepreneur', 'proprietor'] },
  {
    family: 'director',
    phrases: [
      'director',
      'vice president',
      'vp',
      'v p',
      'avp',
      'svp',
      'evp',
      'president',
      'head of',
      'head',
      'cto',
      'c t o',
      'ceo',
      'cio',
      'coo',
      'cpo',
      'ciso',
      'chief technology officer',
      'chief executive',
      'chief * officer',
      'managing partner',
    ],
  },
  { family: 'manager', phrases: ['manager', 'mgr', 'supervisor', 'tlm'] },
  {
    family: 'researcher',
    phrases: [
      'research scientist',
      'scientist',
      'postdoc*',
      'researcher',
      'principal investigator',
      'investigator',
      'research associate',
      'research assistant',
      'research fellow',
    ],
  },
  {
    family: 'student',
    phrases: [
      'intern',
      'internship',
      'student',
      'trainee',
      'apprentice',
      'phd student',
      'phd candidate',
      'doctoral',
      'undergraduate',
      'co op',
      'bootcamp',
    ],
  },
  { family: 'consultant', phrases: ['consultant', 'advisor', 'adviser'] },
  {
    family: 'other',
    phrases: [
      'accountant',
      'advocate',
      'analyst',
      'business developer',
      'courseware',
      'curriculum',
      'attorney',
      'chair',
      'coach',
      'coordinator',
      'counsel',
      'designer',
      'developer relations',
      'devrel',
      'editor',
      'evangelist',
      'instructor',
      'lecturer',
      'nurse',
      'officer',
      'photographer',
      'physician',
      'professor',
      'recruiter',
      'scrum master',
      'secretary',
      'sergeant',
      'specialist',
      'support staff',
      'teacher',
      'teaching',
      'tutor',
      'volunteer',
      'writer',
    ],
  },
];

/** Ranks that some companies give for a title: they name an engineer, and no rung that another company has. */
export const companyRanks: readonly string[] = ['technical staff', 'mts', 'smts', 'lmts', 'pmts', 'stsm'];

/**
 * Words that make an engineer's title no rung to be judged: ranks above the ladders, company-own names, and trades in
 * which Staff Engineer is an early rung.
 */
export const unjudged: readonly string[] = [
  'member of',
  ...companyRanks,
  'staff augmentation',
  'staff aug',
  'fellow',
  'distinguished',
  'founding',
  'partner',
  'chief',
  'lead',
  'aerospace',
  'chemical',
  'civil',
  'drainage',
  'environmental',
  'geotechnical',
  'highway',
  'hydraulic',
  'manufacturing',
  'marine',
  'mechanical',
  'mining',
  'nuclear',
  'petroleum',
  'process engineer',
  'structural',
  'transportation',
  'water resources',
];

/** Roles that a person of any level can hold; beside another title they say nothing about the level. */
export const roleTitles: readonly string[] = [
  'tech lead',
  'techlead',
  'technical lead',
  'team lead',
  'teamlead',
  'team leader',
  'technical team lead',
  'engineering lead',
  'development lead',
  'lead',
  'on call lead',
  'tl',
];
