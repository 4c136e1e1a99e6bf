/** What the command line touches of the world; tests give their own. */
export interface Io {
  /** Folder that relative paths start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether standard output is a terminal, and how wide. */
  readonly terminal: boolean;
  readonly width: number;
  readonly today: { readonly year: number; readonly month: number; readonly day: number };
  stdin(): Promise<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes. */
export const exits = { clean: 0, findings: 1, unusable: 2 } as const;

/** A mistake of the caller that ends the command: one clear line. */
export class UsageError extends Error {}
