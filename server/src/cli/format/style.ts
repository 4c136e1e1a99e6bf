import type { Severity } from '../../lint/finding.ts';
import type { Io } from '../io.ts';

/** Ways to set text apart; all of them the identity where colour is not wanted. */
export interface Style {
  readonly colour: boolean;
  readonly strong: Paint;
  readonly faint: Paint;
  readonly mark: Paint;
  readonly severity: Readonly<Record<Severity, Paint>>;
}

type Paint = (text: string) => string;

// biome-ignore lint/suspicious/noControlCharactersInRegex: what a terminal is steered by
const STYLING = /\u001b\[\d{1,2}m/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: the same
const CONTROLS = /(?!\u001b\[\d{1,2}m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** The text without the characters by which a document could steer the terminal that it is shown on. */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, '\uFFFD');
}

/** Colour on a terminal only; `NO_COLOR` and `FORCE_COLOR` decide otherwise where they are set. */
export function styleFor({ env, terminal }: Pick<Io, 'env' | 'terminal'>): Style {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '' && env.FORCE_COLOR !== '0';
  const refused = env.NO_COLOR !== undefined && env.NO_COLOR !== '';
  const colour = !refused && (forced || (terminal && env.TERM !== 'dumb'));
  const paint = (open: number, close: number): Paint =>
    colour ? (text) => `\u001b[${open}m${text}\u001b[${close}m` : (text) => text;
  const faint = paint(2, 22);
  return {
    colour,
    strong: paint(1, 22),
    faint,
    mark: paint(4, 24),
    severity: { error: paint(31, 39), warning: paint(33, 39), information: paint(36, 39), hint: faint },
  };
}

/** Breaks text into lines of at most `width` characters, at spaces; what sets text apart takes no room. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && shownLength(line) + 1 + shownLength(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function shownLength(text: string): number {
  return text.replace(STYLING, '').length;
}

export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
