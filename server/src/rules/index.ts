import type { Rule } from '../lint/rule.ts';
import { bareLed } from './bare-led.ts';
import { unclearScope } from './unclear-scope.ts';
import { unquantifiedResult } from './unquantified-result.ts';
import { weakOpener } from './weak-opener.ts';

/** Every rule there is, in the order of the catalogue. */
export const rules: readonly Rule[] = [unquantifiedResult, unclearScope, bareLed, weakOpener];
