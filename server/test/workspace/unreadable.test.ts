import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReader } from '../../src/document/reader.ts';
import { nodeFiles } from '../../src/node/files.ts';
import { type Configuration, lintSettings, loadConfiguration } from '../../src/workspace/configuration.ts';
import type { FileSource } from '../../src/workspace/files.ts';

const TODAY = { year: 2026, month: 6, day: 15 };

describe('configuration files that cannot be read', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'rung-configuration-'));
    mkdirSync(join(folder, 'cv'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('a file that is not UTF-8 is told, and the defaults hold, whatever stands above it', async () => {
    write('.rung.json', '{ "preset": "strict" }');
    write('cv/.rung.json', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]));
    const configuration = await load();
    checkDefaults(
      configuration,
      'cv/.rung.json',
      /^This file cannot be read, so the defaults are in force: it is not valid UTF-8 text\.$/,
    );
  });

  it('a file of ten megabytes is told and not parsed', async () => {
    write('.rung.json', `{ "allow": [${'"a phrase", '.repeat(900_000)}"end"] }`);
    const start = process.hrtime.bigint();
    checkDefaults(await load(), '.rung.json', /larger than 1 MB/);
    assert.ok(process.hrtime.bigint() - start < 1_000_000_000n);
  });

  it('a package.json of that size is told where it has our key, and no other', async () => {
    const large = (key: string) => `{ ${key} "files": [${'"a/path", '.repeat(120_000)}"end"] }`;
    write('.rung.json', '{ "preset": "calm" }');
    write('cv/package.json', large('"dependencies": { "rung": "^1.0.0" },'));
    const { uri, problems } = await load();
    assert.deepEqual([uri, problems], [uriOf('.rung.json'), []]);
    write('cv/package.json', large('"rung": { "preset": "strict" },'));
    checkDefaults(await load(), 'cv/package.json', /larger than 1 MB/);
  });

  it('a folder of that name is none', async () => {
    mkdirSync(join(folder, 'cv/.rung.json'));
    write('.rung.yaml', 'preset: calm\n');
    const { uri, problems } = await load();
    assert.deepEqual([uri, problems], [uriOf('.rung.yaml'), []]);
  });

  it('a byte order mark is no part of the text', async () => {
    write('.rung.json', '\uFEFF{ "preset": "loud" }');
    write('cv/.rung.yaml', '\uFEFFtarget: nobody\n');
    const { uri, problems } = await load();
    assert.equal(uri, uriOf('cv/.rung.yaml'));
    assert.deepEqual(
      problems.map(({ text, span }) => text.slice(span.start, span.end)),
      ['nobody'],
    );
  });

  it('a package.json that cannot be read is not ours to speak of', async () => {
    write('cv/package.json', Buffer.from([0xff, 0xfe]));
    write('.rung.json', '{ "preset": "calm" }');
    const { uri, problems } = await load();
    assert.deepEqual([uri, problems], [uriOf('.rung.json'), []]);
  });

  it('a folder that may not be opened does not end the search', async () => {
    write('.rung.json', '{ "preset": "calm" }');
    const files = nodeFiles();
    const closed: FileSource = {
      ...files,
      read: async (uri) => {
        if (uri.startsWith(uriOf('cv/'))) throw new Error('permission denied');
        return files.read(uri);
      },
    };
    const { uri, problems } = await load(closed);
    assert.deepEqual([uri, problems], [uriOf('.rung.json'), []]);
  });

  function write(path: string, content: string | Buffer): void {
    writeFileSync(join(folder, path), content);
  }

  function uriOf(path: string): string {
    const uri = pathToFileURL(join(folder, path)).href;
    return path.endsWith('/') && !uri.endsWith('/') ? `${uri}/` : uri;
  }

  function load(files: FileSource = nodeFiles()): Promise<Configuration> {
    return loadConfiguration(files, uriOf('cv/resume.md'), pathToFileURL(folder).href);
  }

  function checkDefaults(configuration: Configuration, path: string, message: RegExp): void {
    assert.equal(configuration.uri, uriOf(path));
    const [problem, ...more] = configuration.problems;
    assert.deepEqual(more, []);
    assert.equal(problem?.uri, uriOf(path));
    assert.match(problem?.message ?? '', message);
    const settings = lintSettings(configuration, createReader().read('', { kind: 'resume' }), TODAY);
    assert.deepEqual([settings.preset, settings.allow, settings.severities], ['standard', [], {}]);
  }
});
