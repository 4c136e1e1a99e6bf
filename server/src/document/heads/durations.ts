import { lengthUnits } from '../dates/words.ts';

const units = `(?:${lengthUnits.years}|${lengthUnits.months}|${lengthUnits.weeks})`;
const count =
  '(?:\\d{1,2}(?:[.,]\\d)?\\+?|an?|one|two|three|four|five|six|seven|eight|nine|ten|une?|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|due|tre|quattro|ein|zwei|drei|vier|fünf|dois|três)';
const stretch = new RegExp(
  `(?<!\\s)\\s+(?:for|over|during|für|pendant|durante|por|per)\\s(?:(?:about|almost|nearly|over|around|more than|ca\\.|circa|fast|rund|presque|environ|casi|quase)\\s)?~?${count}\\s${units}(?:\\s(?:and|und|et|y|e|a)\\s${count}\\s${units})?(?=\\s*(?:$|[,;|(–—-]))`,
  'iu',
);

/** "Senior Engineer for 3 years", "Entwicklerin für zwei Jahre": how long one was it, which is no part of the title. */
export function lengthAfter(text: string): { readonly at: number; readonly end: number } | null {
  const found = /\s(?:for|over|during|für|pendant|durante|por|per)\s/i.test(text) ? stretch.exec(text) : null;
  return found && { at: found.index, end: found.index + found[0].length };
}
