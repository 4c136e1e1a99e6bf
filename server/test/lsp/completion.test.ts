import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { rules } from '../../src/rules/index.ts';
import { ourClient, startClient, type TestClient, type TestOptions, vscodeCapabilities } from './client.ts';

const uri = 'file:///work/resume.md';

/** A résumé with one role; `period` and `bullets` are up to the test. */
const withRole = (period: string, ...bullets: string[]) =>
  `# Ada Quill\n\n## Experience\n\n### Software Engineer, Tern Ledger\n\n*${period}*\n\n${bullets.join('\n')}\n`;

const ended = 'Jan 2019 – Mar 2021';
const current = 'Jan 2022 – present';

const directives = ['rung-disable-line', 'rung-disable-next-line', 'rung-disable', 'rung-enable', 'rung-disable-file'];

describe('completion', () => {
  let client: TestClient;
  afterEach(() => client.stop());

  /** The list at `|` of the text; with a trigger it was opened by that character. */
  const complete = async (marked: string, trigger?: string, options?: TestOptions, file = uri) => {
    const at = marked.indexOf('|');
    client = await startClient(options);
    await client.open(file, marked.slice(0, at) + marked.slice(at + 1));
    const position = TextDocument.create(file, '', 1, marked).positionAt(at);
    const context = trigger ? { triggerKind: 2, triggerCharacter: trigger } : { triggerKind: 1 };
    const params = { textDocument: { uri: file }, position, context };
    return client.connection.sendRequest<CompletionItem[]>('textDocument/completion', params);
  };
  const labels = (items: readonly CompletionItem[]) => items.map(({ label }) => label);
  /** In the order in which an editor shows them. */
  const sorted = (items: readonly CompletionItem[]) =>
    [...items].sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
  /** The text of the only line with a cursor, after one of the items was taken. */
  const taken = (items: readonly CompletionItem[], label: string) => {
    const edit = items.find((item) => item.label === label)?.textEdit;
    assert.ok(edit && 'range' in edit, labels(items).join(' '));
    const text = TextDocument.create(uri, '', 1, client.text(uri));
    return TextDocument.applyEdits(text, [edit]).split('\n')[edit.range.start.line];
  };

  describe('of openers', () => {
    const ofLevel = (items: readonly CompletionItem[], level: string) =>
      labels(sorted(items).filter(({ labelDetails }) => labelDetails?.description === level));

    it('goes up the ladder, each with what it has to say', async () => {
      const items = sorted(await complete(withRole(ended, '- |')));
      const levels = items.map(({ labelDetails }) => labelDetails?.description);
      assert.deepEqual([...new Set(levels)], ['mid', 'senior', 'staff', 'principal']);
      assert.ok(items.every(({ detail }) => /^reads at \w+, once it says /.test(detail ?? '')));
      assert.ok(items.every(({ insertText, label }) => insertText === `${label} `));
    });

    it('has the target level first', async () => {
      const front = '---\nrung: resume\nrung-target: staff\n---\n';
      const items = sorted(await complete(`${front}${withRole(ended, '- |')}`));
      const levels = items.map(({ labelDetails }) => labelDetails?.description);
      assert.deepEqual([...new Set(levels)], ['staff', 'mid', 'senior', 'principal']);
    });

    it('is in the past for a role that has ended', async () => {
      assert.deepEqual(ofLevel(await complete(withRole(ended, '- |')), 'staff'), [
        'Made the case for',
        'Persuaded',
        'Redesigned',
        'Retired',
        'Standardised',
        'Wrote the plan that',
      ]);
    });

    it('is in the present for a current role that has no bullets yet', async () => {
      assert.deepEqual(ofLevel(await complete(withRole(current, '- |')), 'staff'), [
        'Make the case for',
        'Persuade',
        'Redesign',
        'Retire',
        'Standardise',
        'Write the plan that',
      ]);
    });

    it('is in the tense of its other bullets in a current role', async () => {
      const past = withRole(current, '- Cut p95 latency from 900 ms to 300 ms.', '- |');
      assert.ok(labels(await complete(past)).includes('Led'));
      client.stop();
      const present = withRole(current, '- Run the ledger of four banks.', '- |');
      assert.ok(labels(await complete(present)).includes('Lead'));
    });

    it('is spelled as the document is', async () => {
      const british = withRole(ended, '- Organised the archive.', '- |');
      assert.ok(labels(await complete(british)).includes('Standardised'));
      client.stop();
      const american = withRole(ended, '- Organized and optimized the export.', '- |');
      assert.ok(labels(await complete(american)).includes('Standardized'));
    });

    it('is found by the base form that one types', async () => {
      const items = await complete(withRole(ended, '- lea|'));
      assert.match(items.find(({ label }) => label === 'Led')?.filterText ?? '', /\blead\b/);
    });
  });

  describe('behind the opener', () => {
    it('offers scope, then measures, with questions as tab stops', async () => {
      const items = sorted(await complete(withRole(ended, '- Rebuilt the export service |')));
      assert.deepEqual(labels(items), [
        'used by … teams',
        'for … customers',
        'with … engineers',
        'across …',
        'adopted by …',
        'serving …',
        'from … to …',
        'by … over …',
        'latency from … to …',
        'uptime from … to …',
        'cost from … to …',
        'incidents from … to …',
        'onboarding from … to … days',
      ]);
      assert.equal(items[0]?.insertText, `used by \${1:⟨how many, or which?⟩} teams`);
      // VS Code sorts Markdown's own snippets under “z-”.
      assert.ok(items.every(({ sortText = 'z' }) => sortText < 'z-'));
      // No figure and no name is put into the text: every blank is a question.
      for (const { insertText } of items) assert.ok(!/[2-9]\d|\d\d/.test(insertText?.replace(/p95/, '') ?? ''));
    });

    it('writes the questions as text for an editor without snippets', async () => {
      const { completion: _, ...textDocument } = vscodeCapabilities.textDocument ?? {};
      const capabilities = { ...vscodeCapabilities, textDocument };
      const items = await complete(withRole(ended, '- Rebuilt the export |'), undefined, { capabilities });
      assert.equal(items[0]?.insertText, 'used by ⟨how many, or which?⟩ teams');
    });
  });

  describe('of directives', () => {
    it('offers their names in a comment, closes it, and asks for the rules', async () => {
      const items = await complete(withRole(ended, '- Built it. <!-- rung-|'), '-');
      assert.deepEqual(labels(items), directives);
      assert.equal(taken(items, 'rung-disable-line'), '- Built it. <!-- rung-disable-line $0 -->');
      assert.ok(items.every(({ command }) => command?.command === 'editor.action.triggerSuggest'));
    });

    it('takes a > in that the editor has closed a bracket with', async () => {
      const items = await complete(withRole(ended, '- Built it. <!--|>'), '-');
      assert.equal(taken(items, 'rung-disable-line'), '- Built it. <!-- rung-disable-line $0 -->');
    });

    it('leaves a comment alone that is closed already', async () => {
      const items = await complete(withRole(ended, '- Built it. <!-- rung-dis| -->'));
      assert.equal(taken(items, 'rung-disable-line'), '- Built it. <!-- rung-disable-line -->');
    });

    it('writes plain text for an editor without snippets, and names it no command of VS Code', async () => {
      const { completion: _, ...textDocument } = vscodeCapabilities.textDocument ?? {};
      const options = { capabilities: { ...vscodeCapabilities, textDocument }, options: null };
      const host = { files: () => ({ read: async () => null, list: async () => [], watch: () => () => {} }) };
      const items = await complete(withRole(ended, '- Built it. <!-- rung-|'), '-', { ...options, host });
      assert.equal(taken(items, 'rung-disable-line'), '- Built it. <!-- rung-disable-line');
      assert.ok(items.every(({ command }) => command === undefined));
      client.stop();
      const others = await complete(withRole(ended, '- Built it. <!-- rung-|'), '-', {
        options: { ...ourClient, suppressCommand: false },
      });
      assert.ok(others.every(({ command }) => command === undefined));
    });

    it('is quick however many blanks and commas stand in a directive', async () => {
      const start = performance.now();
      await complete(withRole(ended, `- Built it. <!-- rung-disable${' ,'.repeat(150)}!|`));
      // Seconds are a busy machine; an expression that backtracks takes years.
      assert.ok(performance.now() - start < 20_000);
    });

    it('offers every rule behind one, and replaces the part that is written', async () => {
      const items = await complete(withRole(ended, '- Built it. <!-- rung-disable-line unclear-scope, weak-op| -->'));
      assert.deepEqual(
        labels(items),
        rules.map(({ id }) => id),
      );
      assert.equal(taken(items, 'weak-opener'), '- Built it. <!-- rung-disable-line unclear-scope, weak-opener -->');
    });

    it('says what a rule is beside its name, and all of it behind the list where that is too long', async () => {
      const items = await complete('---\nrung: resume\n---\n<!-- rung-disable | -->\n');
      for (const { label, detail = '', documentation } of items) {
        const { title = '' } = rules.find(({ id }) => id === label) ?? {};
        assert.ok(`${label}${detail}`.length <= 46, `${label} ${detail}`);
        if (detail !== title) assert.equal(documentation, title);
        assert.ok(detail === title || (detail.endsWith('…') && title.startsWith(detail.slice(0, -1))), detail);
      }
    });

    it('offers rules in a link definition as well', async () => {
      const items = await complete(withRole(ended, '- Built it.\n\n[//]: # (rung-disable |)'), ' ');
      assert.equal(labels(items).length, rules.length);
    });

    it('offers nothing in the reason', async () => {
      assert.deepEqual(await complete(withRole(ended, '- Built it. <!-- rung-disable-line tense -- as |'), ' '), []);
    });
  });

  describe('in front matter', () => {
    it('offers the keys that are not there yet', async () => {
      const items = await complete('---\nrung: resume\nrung-t|\n---\n# Ada\n', '-');
      assert.deepEqual(labels(items), ['rung-target', 'confidential']);
      assert.equal(taken(items, 'rung-target'), 'rung-target: ');
    });

    it('asks for the values of a key that was taken, in VS Code alone', async () => {
      const [ours] = await complete('---\nrung: resume\n|\n---\n# Ada\n', undefined, { options: ourClient });
      assert.equal(ours?.command?.command, 'editor.action.triggerSuggest');
      client.stop();
      const [theirs] = await complete('---\nrung: resume\n|\n---\n# Ada\n', undefined, { options: null });
      assert.equal(theirs?.command, undefined);
    });

    it('offers the values behind a colon, with a space where it is missing', async () => {
      const kinds = await complete('---\nrung:|\n---\n# Ada\n', ':');
      assert.deepEqual(labels(sorted(kinds)), ['resume', 'brag', 'packet', 'job', 'off']);
      assert.equal(taken(kinds, 'brag'), 'rung: brag');
      client.stop();
      const levels = await complete('---\nrung: resume\nrung-target: st|\n---\n# Ada\n');
      assert.deepEqual(labels(sorted(levels)), ['junior', 'mid', 'senior', 'staff', 'principal']);
      assert.equal(taken(levels, 'staff'), 'rung-target: staff');
    });

    it('offers the level names of a ladder of one’s own first', async () => {
      const ladder = {
        name: 'Ours',
        levels: [
          { name: 'Harbour Pilot', equivalent: 'senior' },
          { name: 'Harbour Master', equivalent: 'staff' },
        ],
      };
      const files = {
        'file:///work/.rung.json': '{ "ladder": "our.rung-ladder.json" }',
        'file:///work/our.rung-ladder.json': JSON.stringify(ladder),
      };
      const items = await complete('---\nrung: resume\nrung-target: |\n---\n# Ada\n', ' ', { files });
      assert.deepEqual(labels(sorted(items)).slice(0, 3), ['Harbour Pilot', 'Harbour Master', 'junior']);
    });

    it('has no values for keys of others', async () => {
      assert.deepEqual(await complete('---\nrung: resume\ntitle:|\n---\n# Ada\n', ':'), []);
    });
  });

  describe('outside of its places', () => {
    it('is silent for a typed character in a bullet, a heading or a paragraph', async () => {
      for (const line of ['- Rebuilt the export service |', '- |', 'Writes software: |', '#### Note -|']) {
        assert.deepEqual(await complete(withRole(ended, '- Built it.', '', line), line.at(-2)), [], line);
        client.stop();
      }
    });

    it('offers no wording outside of roles', async () => {
      assert.deepEqual(await complete(withRole(ended, '- Built it.\n\n## Skills\n\nGo, Rust |')), []);
    });

    const notes = '# Notes\n\n- Met the storage group.\n';
    const inNotes = (text: string, trigger?: string) => complete(text, trigger, {}, 'file:///work/notes.md');

    it('says nothing in Markdown that is no career document', async () => {
      for (const text of [`${notes}- |\n`, `${notes}- Led by |\n`, `${notes}\n<!-- rung-|\n`, `${notes}\n<!-- |\n`]) {
        assert.deepEqual(await inNotes(text), [], text);
        client.stop();
      }
    });

    it('offers there the one key that makes it one, and only when asked', async () => {
      assert.deepEqual(labels(await inNotes(`---\ntitle: Notes\n|\n---\n${notes}`)), ['rung']);
      client.stop();
      assert.deepEqual(await inNotes(`---\ntitle: Notes\n-|\n---\n${notes}`, '-'), []);
    });

    it('offers no wording in a job description or a document in another language', async () => {
      const job = `---\nrung: job\n---\n\n${withRole(ended, '- |')}`;
      assert.deepEqual(await complete(job), []);
      client.stop();
      const german = withRole(
        ended,
        '- Die Umstellung der Abrechnung auf Kubernetes geleitet und mit drei Teams abgestimmt.',
        '- Den Export für alle Kunden neu gebaut und die Kosten um die Hälfte gesenkt.',
        '- |',
      );
      assert.deepEqual(await complete(german), []);
    });
  });
});
