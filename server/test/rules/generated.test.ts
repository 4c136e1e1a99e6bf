import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated } from '../../scripts/generated.ts';
import { rules } from '../../src/rules/index.ts';

const root = join(import.meta.dirname, '../../..');

describe('generated files (npm run generate writes them)', () => {
  for (const { path, content, json } of generated()) {
    it(`${path} is what the rules say`, () => {
      const now = readFileSync(join(root, path), 'utf8');
      if (json) assert.deepEqual(JSON.parse(now), JSON.parse(content));
      else assert.equal(now, content);
    });
  }

  it('there is no page without a rule', () => {
    const pages = readdirSync(join(root, 'server/docs/rules')).map((name) => name.replace(/\.md$/, ''));
    assert.deepEqual(pages.sort(), rules.map(({ id }) => id).sort());
  });

  it('pages link to pages that exist', () => {
    for (const { id } of rules) {
      const page = readFileSync(join(root, `server/docs/rules/${id}.md`), 'utf8');
      const links = [...page.matchAll(/\]\(([a-z-]+)\.md\)/g)].map(([, target]) => target);
      const dead = links.filter((target) => !rules.some((rule) => rule.id === target));
      assert.deepEqual(dead, [], id);
    }
  });
});
