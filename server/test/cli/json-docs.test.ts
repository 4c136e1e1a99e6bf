import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from './run.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/json.md'), 'utf8');
const resume = /```md\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
const samples = new Map(
  [...page.matchAll(/\n## rung (\w+)\n[\s\S]*?```json\n([\s\S]*?)```/g)].map(([, command = '', json = '']) => [
    command,
    JSON.parse(json),
  ]),
);

/** Every key of the sample is in the answer and the other way about; what ends in “…” begins so; lists may be cut short. */
function checkSample(sample: unknown, answer: unknown, path: string): void {
  if (typeof sample === 'string' && sample.endsWith('…')) {
    assert.ok(String(answer).startsWith(sample.slice(0, -1)), path);
  } else if (Array.isArray(sample)) {
    assert.ok(Array.isArray(answer), path);
    if (sample.length === 0) assert.deepEqual(answer, [], path);
    for (const item of sample) {
      const fitting = answer.some((candidate) => fits(item, candidate, path));
      assert.ok(fitting, `${path}: none is ${JSON.stringify(item)}`);
    }
  } else if (typeof sample === 'object' && sample !== null) {
    assert.deepEqual(Object.keys(answer ?? {}), Object.keys(sample), path);
    for (const [key, value] of Object.entries(sample)) {
      checkSample(value, (answer as Record<string, unknown>)[key], `${path}.${key}`);
    }
  } else assert.deepEqual(answer, sample, path);
}

function fits(sample: unknown, answer: unknown, path: string): boolean {
  try {
    checkSample(sample, answer, path);
    return true;
  } catch {
    return false;
  }
}

describe('the page on the command line’s JSON', function () {
  this.timeout(20_000);
  const bullet = 'Led the move of billing to Kubernetes.\n';
  const claim = 'Wrote the RFC on order events that six teams adopted.\n';
  const commands: readonly (readonly [command: string, args: readonly string[], stdin: string])[] = [
    ['check', ['resume.md'], ''],
    ['outline', ['resume.md'], ''],
    ['profile', ['resume.md'], ''],
    ['evidence', [], claim],
    ['rewrite', [], bullet],
    ['explain', ['staff', 'scope'], ''],
    ['rules', [], ''],
    ['config', ['resume.md'], ''],
  ];

  it('has a sample of every command', () => {
    assert.deepEqual(
      [...samples.keys()],
      commands.map(([command]) => command),
    );
  });

  for (const [command, args, stdin] of commands) {
    it(`shows what rung ${command} answers`, async () => {
      const folder = await folderWith({ 'resume.md': resume });
      try {
        const { json } = await folder.rung([command, ...args, '--format', 'json'], { stdin });
        checkSample(samples.get(command), json(), command);
      } finally {
        await folder.remove();
      }
    });
  }
});
