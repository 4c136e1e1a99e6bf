// Stands for `node:assert/strict` in the worker, with what the suite uses of it.

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${value} is not truthy`);
}

function equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
  if (!Object.is(actual, expected)) fail(message, `${JSON.stringify(actual)} is not ${JSON.stringify(expected)}`);
}

function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  equal(JSON.stringify(actual), JSON.stringify(expected), message);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `${JSON.stringify(text)} does not match ${pattern}`);
}

/** Spelled out, as TypeScript narrows only by assertions whose type is declared. */
interface Assert {
  ok(value: unknown, message?: string): asserts value;
  equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T;
  deepEqual(actual: unknown, expected: unknown, message?: string): void;
  match(text: string, pattern: RegExp, message?: string): void;
}

const assert: Assert = { ok, equal, deepEqual, match };
export default assert;
