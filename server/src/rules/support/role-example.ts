/** A résumé of one role, for the examples of rules that read whole roles. */
export function roleExample(heading: string, dates: string, bullets: readonly string[]): string {
  const head = ['# Ana Ferro', '## Experience', `### ${heading}`, `*${dates}*`];
  return `${head.join('\n\n')}\n\n${bullets.join('\n')}`;
}
