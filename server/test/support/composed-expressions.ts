/** Prints, as JSON, source and flags of every expression that the engine makes while it is loaded: those written with `new RegExp`, too. */
export {};

const made: [source: string, flags: string][] = [];
const Plain = globalThis.RegExp;
globalThis.RegExp = new Proxy(Plain, {
  construct(target, [source, flags]: [string | RegExp, string | undefined]) {
    const expression = new target(source, flags);
    made.push([expression.source, expression.flags]);
    return expression;
  },
});
await import('../../src/engine.ts');
await import('../../src/rewrites.ts');
globalThis.RegExp = Plain;
process.stdout.write(JSON.stringify(made));
