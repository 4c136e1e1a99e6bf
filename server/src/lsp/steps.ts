import type { Host } from './host.ts';

/** Thrown out of work that nobody waits for any more. */
export class Abandoned extends Error {
  constructor() {
    super('abandoned');
    this.name = 'Abandoned';
  }
}

/** The longest stretch of work, in milliseconds, before waiting messages are let in. */
const SLICE = 12;

/**
 * Runs a generator to its end in slices, letting the event loop in between them, so that a cancel or a newer edit is
 * seen; rejects with `Abandoned` as soon as `abandoned` says so.
 */
export async function runSteps<T>(steps: Generator<void, T>, host: Host, abandoned: () => boolean): Promise<T> {
  let sliceEnd = host.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (host.now() < sliceEnd) continue;
    await host.yieldNow();
    if (abandoned()) throw new Abandoned();
    sliceEnd = host.now() + SLICE;
  }
}
