import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { describe, it } from 'mocha';
import { budgets, built, bundles, importsFromOutside } from './built.ts';

/** What our own code may ask of Node, VS Code and its own bundle: nothing that reaches a network or starts a program. */
const allowed = /^(?:vscode|(?:node:)?(?:fs|fs\/promises|path|url)|\.\/worker\.js)$/;
const browserNetwork = /\b(?:fetch\s*\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|WebTransport)/;

describe('bundles: contents', () => {
  for (const bundle of bundles) {
    it(`${bundle} is under its budget`, () => {
      const budget = budgets().get(`server/dist/${bundle}`);
      assert.ok(budget !== undefined, 'no budget is set');
      const { size } = statSync(built(bundle));
      assert.ok(size <= budget, `${size} of ${budget} bytes`);
    });

    it(`${bundle} uses no network API of the browser`, () => {
      const hit = browserNetwork.exec(readFileSync(built(bundle), 'utf8'));
      assert.equal(hit?.input.slice(Math.max(0, hit.index - 60), hit.index + 60), undefined);
    });
  }

  it('our own code asks Node for files and paths only', () => {
    const ours = [...importsFromOutside()].filter(([file]) => /^(?:client|server)\/src\//.test(file));
    assert.ok(ours.some(([, paths]) => paths.length > 0));
    for (const [file, paths] of ours) for (const path of paths) assert.match(path, allowed, file);
  });

  it('worker.js needs nothing from outside', () => {
    const text = readFileSync(built('worker.js'), 'utf8');
    assert.ok(!/\brequire\(["'`]/.test(text));
  });
});
