import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { ClientCapabilities } from 'vscode-languageserver-protocol/node';
import { built } from './built.ts';
import { editAs } from './conversation.ts';
import { connected } from './process.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');

/** An editor's snippet in the README, how the command line is read from it, and what the editor can do. */
interface Editor {
  readonly language: string;
  readonly command: (snippet: string) => readonly (string | undefined)[];
  readonly capabilities: ClientCapabilities;
}

const quoted = (text: string) => [...text.matchAll(/["']([^"']+)["']/g)].map(([, word]) => word);
const codeAction = {
  codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'refactor.rewrite'] } },
  dataSupport: true,
  resolveSupport: { properties: ['edit'] },
};
const workspace = { workspaceEdit: { documentChanges: true } };

const editors: Readonly<Record<string, Editor>> = {
  Neovim: {
    language: 'lua',
    command: (snippet) => quoted(/cmd = \{([^}]*)\}/.exec(snippet)?.[1] ?? ''),
    capabilities: { workspace, textDocument: { diagnostic: {}, codeAction, hover: { contentFormat: ['markdown'] } } },
  },
  Helix: {
    language: 'toml',
    command: (snippet) => quoted((/^command = .*\n^args = .*$/m.exec(snippet) ?? [''])[0]),
    capabilities: { workspace, textDocument: { codeAction, hover: { contentFormat: ['markdown'] } } },
  },
  Emacs: {
    language: 'lisp',
    command: (snippet) => quoted(/markdown-mode \. \(([^)]*)\)/.exec(snippet)?.[1] ?? ''),
    capabilities: { workspace, textDocument: { codeAction, hover: { contentFormat: ['plaintext'] } } },
  },
  'Sublime Text': {
    language: 'json',
    command: (snippet) => (JSON.parse(snippet) as { clients: { rung: { command: string[] } } }).clients.rung.command,
    // An older client: edits come with the action, and by URI.
    capabilities: { textDocument: { codeAction: { codeActionLiteralSupport: codeAction.codeActionLiteralSupport } } },
  },
};

describe('bundles: the README’s other editors', function () {
  this.timeout(60_000);
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-package-'));
    install(folder);
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [name, { language, command, capabilities }] of Object.entries(editors)) {
    it(`${name} starts the packaged server and can work with it`, async () => {
      const [program = '', ...args] = command(snippetOf(name, language));
      assert.equal(program, 'rung-language-server');
      const server = start(folder, program, args as string[]);
      await editAs(server.connection, capabilities);
      assert.deepEqual(await server.ended(), { code: 0, err: '' });
    });
  }

  it('the package also has the command', () => {
    const out = execFileSync(join(folder, 'bin', 'rung'), ['--version'], {
      env: environment(folder),
      encoding: 'utf8',
    });
    assert.match(out, /^\d+\.\d+\.\d+/);
  });

  it('the package has the pages that its findings link to', () => {
    for (const name of ['weak-opener.md', 'unclear-scope.md']) {
      assert.ok(existsSync(join(folder, 'package', 'docs', 'rules', name)), name);
    }
  });
});

/** Packs the server as it would be published, and links its commands as npm does. */
function install(folder: string): void {
  built('server.cjs');
  const server = join(root, 'server');
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], {
    cwd: server,
    encoding: 'utf8',
  });
  execFileSync('tar', ['xzf', packed.trim()], { cwd: folder });
  const { bin } = JSON.parse(readFileSync(join(folder, 'package', 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  mkdirSync(join(folder, 'bin'));
  for (const [name, path] of Object.entries(bin)) {
    const target = join(folder, 'package', path);
    chmodSync(target, 0o755);
    symlinkSync(target, join(folder, 'bin', name));
  }
}

function snippetOf(name: string, language: string): string {
  const from = readme.indexOf(`**${name}**`);
  assert.ok(from >= 0, `the README has no ${name}`);
  const [, snippet] = new RegExp(`\`\`\`${language}\\n([^\`]*)\`\`\``).exec(readme.slice(from)) ?? [];
  assert.ok(snippet, name);
  return snippet;
}

function start(folder: string, program: string, args: readonly string[]) {
  const child = spawn(program, [...args], { cwd: folder, env: environment(folder) });
  return connected(child);
}

/** Only the package's commands and Node can be found, and no network. */
function environment(folder: string): NodeJS.ProcessEnv {
  const guard = join(import.meta.dirname, 'no-network.cjs');
  const path = [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  return { PATH: path, HOME: folder, NODE_OPTIONS: `--require ${JSON.stringify(guard)}` };
}
