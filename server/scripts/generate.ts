import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Generated, generated } from './generated.ts';

const root = join(import.meta.dirname, '../..');
const all = generated();
const stale = all.filter((file) => !isCurrent(file));

for (const { path, content } of stale) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
const formatted = stale.filter(({ json }) => json).map(({ path }) => path);
if (formatted.length > 0) {
  execFileSync(
    process.execPath,
    [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'format', '--write', ...formatted],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
}
const orphans = pagesWithoutRule();
for (const path of orphans) rmSync(join(root, path));
process.stdout.write(`${[...stale.map(({ path }) => path), ...orphans].join('\n') || 'nothing to do'}\n`);

function isCurrent({ path, content, json }: Generated): boolean {
  if (!existsSync(join(root, path))) return false;
  const now = readFileSync(join(root, path), 'utf8');
  return json ? isDeepStrictEqual(JSON.parse(now), JSON.parse(content)) : now === content;
}

function pagesWithoutRule(): readonly string[] {
  const known = new Set(all.map(({ path }) => path));
  const pages = readdirSync(join(root, 'server/docs/rules')).map((name) => `server/docs/rules/${name}`);
  return pages.filter((path) => !known.has(path));
}
