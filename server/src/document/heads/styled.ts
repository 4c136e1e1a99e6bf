import { type HeadLine, holdTitle } from './line-parts.ts';

// Lines that stand out by their style.

export function isTitled(lines: readonly HeadLine[]): boolean {
  const first = lines[0];
  return first !== undefined && holdTitle(lines) && isStyled(first);
}

export function isStyled(line: HeadLine): boolean {
  return line.plain.marks.some((mark) => mark.start === 0 && mark.kind !== 'code');
}

export function isStyledWhole(lines: readonly HeadLine[]): boolean {
  return (
    lines.length <= 2 &&
    lines.every((line) => line.plain.text.length < 80) &&
    lines[0] !== undefined &&
    isStyled(lines[0])
  );
}
