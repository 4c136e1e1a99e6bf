import type { DocumentKind } from '../model.ts';

// By which names and headings a document's kind is told: data only. Lower case throughout.

/** Names by which a heading tells that the whole document is of a kind. */
export const documentNames: Readonly<Record<Exclude<DocumentKind, 'none'>, readonly string[]>> = {
  resume: [
    'resume',
    'résumé',
    'curriculum vitae',
    'currículum vítae',
    'currículum vitae',
    'currículo',
    'cv',
    'lebenslauf',
  ],
  brag: [
    'brag document',
    'brag doc',
    'brag sheet',
    'brag list',
    'brag book',
    'brag file',
    'brag log',
    'my wins',
    'weekly wins',
    'hype document',
    'hype doc',
    'work log of wins',
  ],
  packet: ['promotion packet', 'promotion case', 'promotion document', 'promo packet', 'promo case', 'promo doc'],
  job: ['job description', 'job posting', 'job ad', 'job opening', 'open position', "we're hiring", 'we are hiring'],
};

/**
 * What a page of one's own work is called when its whole title is that, without whose it is: "2024 accomplishments", "accomplishments and
 * thanks", "annual self-review: spring". A team's and a group's are theirs ("SIG accomplishments").
 */
export const bragTitle =
  /^(?:(?:work|weekly|monthly|quarterly|annual|yearly|daily|career|professional|personal|key|major|notable|top|recent|selected|performance|employee|mid-?year|year-?end|half-?year(?:ly)?|(?:fy|q|h)?\d{1,4}) ){0,3}(?:(?:accomplishments?|successes|self[- ]review)(?: (?:log|list|doc(?:ument)?|journal|tracker|sheet|diary|template|form)\b| (?:and|for|in|from|during)\b|$|[:;,–—(/-]| [&–—(/-]| (?:fy|q|h)?\d)|(?:achievement|success|win) log\b)/;

/** The same where dates have to tell that it is no game's, school's or product's. */
export const datedBragTitle =
  /^(?:(?:work|weekly|monthly|quarterly|annual|yearly|career|professional|personal|key|performance|employee|mid-?year|year-?end|(?:fy|q|h)?\d{1,4}) ){0,3}(?:wins|achievements|self[- ](?:assessment|evaluation|appraisal))(?: (?:log|list|doc(?:ument)?|journal|tracker|sheet|diary|template|form)\b|$|[:,–—(-]| [–—(-])/;

/** Headings of one's own work in a review that is called nothing ("My accomplishments" beside "Goals for this half"). */
export const ownResults =
  /^(?:my (?:key |main )?(?:accomplishments|achievements|wins|impact)|(?:what )?i(?:'ve| have)? (?:accomplished|achieved|shipped|delivered)|(?:what )?i(?:'m| am) (?:most )?proud of)\b/;

/** Headings of a job description. */
export const jobSections = [
  'your tasks',
  'your role',
  'the job',
  'job description',
  'qualifications',
  'what we look for',
  'basic functions',
  'who we look for',
  'about the job',
  'about the position',
  'about the company',
  'job brief',
  'job overview',
  'job purpose',
  'role overview',
  'role summary',
  'position summary',
  'position overview',
  'duties and responsibilities',
  'roles and responsibilities',
  'qualifications and skills',
  'skills and qualifications',
  'required qualifications',
  'essential skills',
  'essential criteria',
  'desirable criteria',
  'desirable skills',
  'desirable experience',
  'skills you need',
  'why join us',
  'join us',
  'salary and location',
  'salary and benefits',
  'work perks and benefits',
  'applying',
  'your profile',
  'we offer',
  'responsibilities',
  'key responsibilities',
  'your responsibilities',
  'requirements',
  'minimum qualifications',
  'preferred qualifications',
  'basic qualifications',
  'nice to have',
  'nice to haves',
  'about the role',
  'the role',
  'about you',
  'about the team',
  'about us',
  'who we are',
  'who you are',
  "what you'll do",
  'what you will do',
  "what you'll bring",
  'what you bring',
  'what we offer',
  "what we're looking for",
  'the day to day',
  'day to day',
  'a day in the life',
  'technologies we use',
  'our stack',
  'our tech stack',
  'required skills',
  'desired skills',
  'required skills and experience',
  'desired skills and experience',
  'required experience',
  'desired experience',
  'skills and experience',
  'must have',
  'must haves',
  'bonus points',
  'duties',
  'skills required',
  'job summary',
  'your mission',
  'what we are looking for',
  'what we expect',
  'what we expect from you',
  'role description',
  "you'll have",
  'benefits',
  'perks',
  'perks and benefits',
  'compensation',
  'salary',
  'salary range',
  'interview process',
  'hiring process',
  'how to apply',
  'to apply',
  'equal opportunity',
] as const;

/** How headings of a job description begin or what they hold under the job's title; elsewhere they are anybody's. */
export const jobPhrases: readonly RegExp[] = [
  /^you(?:'ll|'re| will| might| may| should| must| are)\b/,
  /^(?:what|how|who|where|with whom) (?:will )?you(?:'ll|'re| will| do| are)?\b(?!.* (?:learn|create|see)$)/,
  /^(?:what )?you(?:'ve| have| bring| need)\b|^who you(?:'ll| will)? (?:are|be)\b/,
  /^your (?:\p{L}+ )?(?:role|job|work|tasks|profile|responsibilities|skills|experience|background|team|day|impact|mission|qualifications|benefits|first)\b/u,
  /^(?:the )?(?:main |key |core |day-to-day )?(?:duties|tasks|accountabilities)$/,
  /^(?:essential|desirable|desired|required|minimum|preferred|must have|nice to have)(?: (?:\p{L}+ )?(?:skills|experience|knowledge|criteria|qualifications|requirements))?$/u,
  /^(?:plus|bonus) factors$|^(?:big |huge )?plus(?:es)?$|^quick summary$|^bonus\b/,
  /^what (?:do|can) we offer\b/,
  /\b(?:are we|we are|we're) looking for$|\bwe (?:need|expect|want)$/,
  /^why (?:you|join|work|choose|us)\b|^(?:what's in it|benefits) for you$/,
  /^about (?!me\b)|^who we are$|^what we do$|^how we work$|^our (?:team|mission|company|culture|values|product)$/,
  /^(?:summary of|about|purpose of) (?:the |this )?(?:role|job|position|post)$|^(?:job|role|position) (?:purpose|profile|details|title)$/,
  /^(?:location|salary|compensation|contract|reports to|reporting line|closing date|start date|working hours)\b/,
];

/** File names by kind; `files` of a hint replaces a list. */
export const defaultGlobs: Readonly<Record<Exclude<DocumentKind, 'none'>, readonly string[]>> = {
  resume: [
    '**/*{resume,résumé,curriculum-vitae,curriculum_vitae,lebenslauf}*.{md,markdown}',
    '**/{cv,*-cv,*_cv,cv-*,cv_*,*.cv,cv.*}.{md,markdown}',
  ],
  brag: ['**/*{brag,hype-doc,hype_doc,hypedoc}*.{md,markdown}', '**/{hype,*-hype,hype-*}.{md,markdown}'],
  packet: [
    '**/{promo,promo-*,promo_*,*-promo,*_promo,*.promo,promotion,promotion-*,*-promotion,*_promotion}.{md,markdown}',
    '**/{packet,packet-*,*-packet,*_packet,*.packet}.{md,markdown}',
  ],
  job: [
    '**/{jd,jd-*,*-jd,jd_*,*_jd,*.jd}.{md,markdown}',
    '**/*{job-description,job_description,job-posting,jobdescription}*.{md,markdown}',
  ],
};
