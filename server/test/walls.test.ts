import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** What one folder may and may not import, as it would write it. */
const walls: Readonly<Record<string, { readonly allowed: readonly string[]; readonly banned: readonly string[] }>> = {
  'server/src/document': {
    allowed: ['./model.ts', 'remark-parse', 'unified', 'mdast-util-gfm-table'],
    banned: [
      '../lexicon/verbs.ts',
      '../evidence/model.ts',
      '../engine.ts',
      'node:fs',
      'vscode',
      'vscode-languageserver',
    ],
  },
  'server/src/document/roles': {
    allowed: ['../model.ts', '../heads/lines.ts', '../markdown/blocks.ts', './groups.ts'],
    banned: ['../../lexicon/verbs.ts', '../../evidence/model.ts', '../../engine.ts', 'node:fs'],
  },
  'server/src/lexicon': {
    allowed: ['./verbs.ts', '../evidence/model.ts'],
    banned: ['../evidence/evidence.ts', '../document/model.ts', 'unified', 'node:path'],
  },
  'server/src/evidence': {
    allowed: ['../document/model.ts', '../lexicon/verbs.ts', '../ladder/model.ts'],
    banned: ['../judgement/role.ts', '../ladder/profiles.ts', '../lint/finding.ts', 'node:fs'],
  },
  'server/src/evidence/scope': {
    allowed: ['../grammar/tokens.ts', '../model.ts', '../../document/model.ts', '../../lexicon/scopes.ts'],
    banned: ['../../judgement/role.ts', '../../ladder/profiles.ts', '../../lint/finding.ts', 'node:fs'],
  },
  'server/src/ladder': {
    allowed: ['../lexicon/titles.ts', 'yaml', 'jsonc-parser', 'valibot'],
    banned: ['../evidence/evidence.ts', '../rules/index.ts', 'node:fs'],
  },
  'server/src/judgement': {
    allowed: ['../evidence/model.ts', '../ladder/ladder.ts', '../document/model.ts'],
    banned: ['../lint/rule.ts', '../rules/bare-led.ts', '../rewrite/rewrite.ts', 'node:fs'],
  },
  'server/src/rewrite/wordings': {
    allowed: ['../template.ts', '../../document/model.ts', '../../judgement/model.ts'],
    banned: ['../../lint/finding.ts', '../../rules/index.ts', '../../lsp/server.ts', '../index.ts', 'node:fs'],
  },
  'server/src/lint': {
    allowed: ['../document/model.ts', '../judgement/role.ts', '../rewrite/template.ts'],
    banned: ['../rules/index.ts', '../rewrite/rewrite.ts', '../workspace/files.ts', 'node:fs'],
  },
  'server/src/rules': {
    allowed: ['./phrase-rule.ts', '../lint/rule.ts', '../rewrite/rewrite.ts'],
    banned: [
      '../lsp/convert.ts',
      '../workspace/files.ts',
      '../cli/main.ts',
      '../protocol.ts',
      '../serve.ts',
      'node:fs',
    ],
  },
  'server/src/workspace': {
    allowed: ['./files.ts', '../lint/lint.ts', 'yaml', 'valibot'],
    banned: ['../lsp/convert.ts', '../node/files.ts', '../serve.ts', 'vscode-languageserver', 'node:fs'],
  },
  'server/src/lsp': {
    allowed: ['../rules/index.ts', '../workspace/files.ts', '../protocol.ts', 'vscode-languageserver'],
    banned: ['../node/main.ts', '../cli/main.ts', 'vscode-languageserver/node', 'node:fs', 'vscode'],
  },
  'server/src/browser': {
    allowed: ['../lsp/server.ts', 'vscode-languageserver/browser'],
    banned: ['node:fs', 'vscode'],
  },
  'server/src/node': { allowed: ['../lsp/server.ts', 'node:fs'], banned: ['node:http', 'node:net', 'vscode'] },
  'server/src/cli': { allowed: ['../engine.ts', 'commander', 'node:fs'], banned: ['node:https', 'vscode'] },
  'client/src': {
    allowed: ['vscode', 'vscode-languageclient', '../../server/src/protocol.ts'],
    banned: ['../../server/src/rules/index.ts', '../../server/src/document/model.ts', 'node:fs'],
  },
  'client/src/node': {
    allowed: ['node:path', '../../../server/src/protocol.ts'],
    banned: ['node:http', '../../../server/src/engine.ts'],
  },
};

const core = ['document', 'lexicon', 'evidence', 'ladder', 'judgement', 'rewrite', 'lint', 'rules'];

describe('walls', () => {
  let folder: string;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-walls-'));
    cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  });

  after(() => rmSync(folder, { recursive: true }));

  it('hold back every import that a folder may not have, and no other', () => {
    const expected: string[] = [];
    for (const [at, { allowed, banned }] of Object.entries(walls)) {
      write(`${at}/allowed.ts`, imports(allowed));
      write(`${at}/banned.ts`, imports(banned));
      expected.push(...banned.map((_, line) => `${at}/banned.ts:${line + 1}`));
    }
    assert.deepEqual(lint('style/noRestrictedImports'), expected.sort());
  });

  it('keep the clock, the console and the network out of the core', () => {
    const lines = ['export const day = new Date();', 'console.log(day);', "export const page = fetch('x');"];
    for (const name of core) write(`server/src/${name}/globals.ts`, lines.join('\n'));
    const expected = core.flatMap((name) => lines.map((_, line) => `server/src/${name}/globals.ts:${line + 1}`));
    assert.deepEqual(lint('style/noRestrictedGlobals'), expected.sort());
  });

  it('leave nothing that is not used', () => {
    write(
      'server/src/document/unused.ts',
      "import type { Span } from './model.ts';\nconst left = 1;\nexport const x = 2;",
    );
    assert.deepEqual(lint('correctness/noUnusedImports'), ['server/src/document/unused.ts:1']);
    assert.deepEqual(lint('correctness/noUnusedVariables'), ['server/src/document/unused.ts:2']);
  });

  it('let neither Node nor the DOM into the core: such a line does not compile', () => {
    checkCompiles('core', {
      'fine.ts': 'export const length = [1].length;',
      'node.ts': 'export const home = process.cwd();',
      'buffer.ts': "export const bytes = Buffer.from('x');",
      'module.ts': "export { readFileSync } from 'node:fs';",
      'dom.ts': 'export const width = window.innerWidth;',
      'element.ts': "export const element = document.createElement('i');",
      'timer.ts': 'setTimeout(() => 0, 1);',
    });
  });

  it('keep Node out of the language server and of the worker', () => {
    const files = { 'fine.ts': 'export const x = 1;', 'node.ts': 'export const home = process.cwd();' };
    checkCompiles('lsp', files);
    checkCompiles('browser', files);
  });

  function write(path: string, text: string) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
  }

  function imports(paths: readonly string[]) {
    return paths.map((path, index) => `export * as m${index} from '${path}';`).join('\n');
  }

  /** The places, as `file:line`, where the project's own configuration reports the rule. */
  function lint(rule: string): string[] {
    const biome = join(root, 'node_modules', '.bin', 'biome');
    const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', `--only=${rule}`];
    const { stdout } = spawnSync(biome, args, { cwd: folder, encoding: 'utf8' });
    const places = [...stdout.matchAll(/^::error title=lint\/\w+\/\w+,file=([^,]+),line=(\d+)/gm)];
    return places.map(([, file, line]) => `${file?.slice(file.indexOf(folder) + folder.length + 1)}:${line}`).sort();
  }

  /** Checks with one of the server's tsconfigs that exactly the file `fine.ts` compiles. */
  function checkCompiles(config: string, files: Readonly<Record<string, string>>) {
    const project = join(folder, `types-${config}`);
    for (const [name, text] of Object.entries(files)) write(`types-${config}/${name}`, text);
    const options = { rootDir: '.', noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false };
    const extended = join(root, 'server', `tsconfig.${config}.json`);
    const own = { compilerOptions: { ...options, declaration: false }, include: ['*.ts'], references: [] };
    write(`types-${config}/tsconfig.json`, JSON.stringify({ extends: extended, ...own }));
    const tsc = join(root, 'node_modules', '.bin', 'tsc');
    const { stdout } = spawnSync(tsc, ['-p', project, '--pretty', 'false'], { cwd: project, encoding: 'utf8' });
    const failing = new Set([...stdout.matchAll(/^(\w+\.ts)\(/gm)].map(([, name]) => name));
    assert.deepEqual(
      [...failing].sort(),
      Object.keys(files)
        .filter((name) => name !== 'fine.ts')
        .sort(),
      stdout,
    );
  }
});
