// What generated résumés tell of the work, and how their other sections are set.

export const work = ['Moved the dock scheduler to one queue.', 'Cut the nightly import from 5 hours to 40 minutes.'];
export const prose = [
  'Part of a team of six that kept the harbour booking site running.',
  'Responsible for the payments backend and its operations.',
  'I worked on the booking platform together with two designers.',
  'Owned the ferry timetable service from design to on-call.',
];
export const abouts = [
  'A startup that sells tide tables to ports.',
  'Online marketplace for used boats with 200 employees.',
  'Consultancy for public transport.',
];

/** Another section's name, set as that of the work. */
export function sectionNamed(name: string, style: string): string {
  const [, underline] = style.split('\n');
  if (underline) return `${name}\n${underline}`;
  const bold = style.startsWith('**') ? '**' : '';
  return bold ? `${bold}${name}${bold}` : `${/^#+ /.exec(style)?.[0] ?? ''}${name}`;
}

/** How deep a section's heading stands; 0 where it is none. */
export function depthOf(section: string): number {
  const [, underline] = section.split('\n');
  if (underline) return underline.startsWith('=') ? 1 : 2;
  return /^#*/.exec(section)?.[0].length ?? 0;
}
