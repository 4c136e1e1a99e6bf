import type { DocumentKind } from './model.ts';

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
    'hype document',
    'hype doc',
    'work log of wins',
    'accomplishments',
    'accomplishments log',
  ],
  packet: ['promotion packet', 'promotion case', 'promotion document', 'promo packet', 'promo case', 'promo doc'],
  job: ['job description', 'job posting', 'job ad'],
};

/** Headings of a job description. */
export const jobSections = [
  'your tasks',
  'your role',
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
  'what we are looking for',
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
