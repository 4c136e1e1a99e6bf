/** Whether a path matches one of the globs (`*`, `**`, `?`, `{a,b}`; case does not matter). */
export function matchesGlobs(path: string, globs: readonly string[]): boolean {
  const normal = path
    .normalize('NFC')
    .replace(/\\/g, '/')
    .replace(/^(?:\.?\/)+/, '');
  return globs.some((glob) => patternOf(glob).test(normal));
}

const patterns = new Map<string, RegExp>();

function patternOf(glob: string): RegExp {
  const known = patterns.get(glob);
  if (known) return known;
  const pattern = new RegExp(`^${sourceOf(glob.normalize('NFC').replace(/^(?:\.?\/)+/, ''))}$`, 'iu');
  if (patterns.size > 500) patterns.clear();
  patterns.set(glob, pattern);
  return pattern;
}

function sourceOf(glob: string): string {
  let depth = 0;
  // Stars in a row are one star: two in a row would make the expression try every split.
  return glob
    .slice(0, 1000)
    .replace(/\*{3,}/g, '**')
    .replace(/\*\*\/|\*\*|\*|\?|\{|\}|,|[\\^$.|+()[\]/]/g, (sign) => {
      switch (sign) {
        case '**/':
          return '(?:[^/]+/)*';
        case '**':
          return '.*';
        case '*':
          return '[^/]*';
        case '?':
          return '[^/]';
        case '{':
          depth++;
          return '(?:';
        case '}':
          if (depth === 0) return '\\}';
          depth--;
          return ')';
        case ',':
          return depth > 0 ? '|' : ',';
        default:
          return `\\${sign}`;
      }
    })
    .concat(')'.repeat(Math.max(0, depth)));
}
