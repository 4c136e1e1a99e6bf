import type { Source } from './model.ts';

/** The documents that our paraphrases were read in. A page that was not read has no address here. */
export const sources = {
  startingText: { name: 'Staff engineer vs senior engineer (after Distant Job, LeadDev, PI Tech and Alex Ewerlöf)' },
  dropboxIC3: {
    name: 'Dropbox, IC3 Software Engineer',
    url: 'https://dropbox.github.io/dbx-career-framework/ic3_software_engineer.html',
  },
  dropboxIC4: {
    name: 'Dropbox, IC4 Software Engineer',
    url: 'https://dropbox.github.io/dbx-career-framework/ic4_software_engineer.html',
  },
  dropboxStaff: {
    name: 'Dropbox, IC5 Staff Software Engineer',
    url: 'https://dropbox.github.io/dbx-career-framework/ic5_staff_software_engineer.html',
  },
  dropboxPrincipal: {
    name: 'Dropbox, IC6 Principal Software Engineer',
    url: 'https://dropbox.github.io/dbx-career-framework/ic6_principal_software_engineer.html',
  },
  artsy: {
    name: 'Artsy, engineering ladder',
    url: 'https://github.com/artsy/README/blob/main/careers/ladder.md',
  },
  engineeringLadders: {
    name: 'engineeringladders, axes and levels',
    url: 'https://github.com/jorgef/engineeringladders/blob/master/README.md',
  },
  engineeringLaddersDeveloper: {
    name: 'engineeringladders, developer ladder',
    url: 'https://github.com/jorgef/engineeringladders/blob/master/Developer.md',
  },
  circleci: {
    name: 'CircleCI, engineering competency matrix',
    url: 'https://circleci.com/blog/why-we-re-designed-our-engineering-career-paths-at-circleci',
  },
  gitlabStaff: {
    name: 'GitLab, development competencies: Staff',
    url: 'https://handbook.gitlab.com/handbook/engineering/careers/matrix/development/staff',
  },
  gitlabInfrastructureStaff: {
    name: 'GitLab, infrastructure competencies: Staff',
    url: 'https://handbook.gitlab.com/handbook/engineering/careers/matrix/infrastructure/staff/',
  },
  monzo: {
    name: 'Monzo, from intern to Staff Engineer',
    url: 'https://monzo.com/blog/2023/08/10/my-path-from-intern-to-staff-engineer-at-monzo',
  },
  staffArchetypes: {
    name: 'StaffEng, Staff archetypes',
    url: 'https://staffeng.com/guides/staff-archetypes/',
  },
  sharesWithoutContext: {
    name: 'JobMonkey, meaningless metrics and jargon in résumés',
    url: 'https://www.jobmonkey.com/resumes-meaningless-metrics-jargon/',
  },
  claimsWithoutEvidence: {
    name: 'awesome-resumes, common mistakes',
    url: 'https://github.com/ManiMozaffar/awesome-resumes',
  },
  cvNumbers: { name: 'Gromanov, on CV numbers', url: 'https://gromanov.com/posts/on-cv-numbers/' },
} as const satisfies Record<string, Source>;
