import { fieldLabels } from './words.ts';

/** What a label (“Company”) says that its value is, or null. */
export function labelOf(text: string): (typeof fieldLabels)[number][1] | null {
  return fieldLabels.find(([label]) => label.test(text))?.[1] ?? null;
}

/** "Tenure: " before the dates, and what a writer has left there for later ("TODO: "). */
export function isDateLabel(text: string): boolean {
  const label = /^\s*(\p{L}[^:：]{1,30})[:：]\s*$/u.exec(text)?.[1]?.trim();
  return label !== undefined && (labelOf(label) === 'period' || /^(?:todo|fixme|tbd)$/i.test(label));
}
