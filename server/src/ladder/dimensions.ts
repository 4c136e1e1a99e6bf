import type { Dimension } from './model.ts';

/** A side of the work on which levels differ, in the words of hovers and reports. */
export interface DimensionText {
  readonly name: string;
  /** What the dimension asks of a bullet. */
  readonly asks: string;
  /** What would show more, as the question that ends a hover. */
  readonly question: string;
}

/** LEVELS.md §3: the order is the order of reports. */
export const DIMENSIONS: readonly Dimension[] = [
  'scope',
  'influence',
  'ambiguity',
  'horizon',
  'multiplier',
  'artefacts',
  'risk',
  'impact',
];

export const dimensionTexts: Readonly<Record<Dimension, DimensionText>> = {
  scope: {
    name: 'Scope',
    asks: 'how far the work reaches: a component, a service, several systems, an organisation',
    question: 'Which teams or systems used it, and what did they do differently because of it?',
  },
  influence: {
    name: 'Influence',
    asks: 'whose plans changed, and whether they could have said no',
    question: 'Who changed a plan because of it, and what did they give up for it?',
  },
  ambiguity: {
    name: 'Ambiguity',
    asks: 'how much of the problem was given, and how much was found',
    question: 'Who saw the problem first, and which options were turned down?',
  },
  horizon: {
    name: 'Horizon',
    asks: 'how far ahead the work looks: weeks, quarters, years',
    question: 'Over how long did it run, and what was planned beyond it?',
  },
  multiplier: {
    name: 'Multiplier',
    asks: 'what other people can do now that they could not before',
    question: 'How many people, and what can they do now that they could not before?',
  },
  artefacts: {
    name: 'Artefacts',
    asks: 'what was written, and who follows it',
    question: 'Who follows the document today, and what is different since?',
  },
  risk: {
    name: 'Risk',
    asks: 'what could go wrong, for whom, and what cannot happen any more',
    question: 'What would have happened without it, and what cannot happen again?',
  },
  impact: {
    name: 'Impact',
    asks: 'what is better now, and for how many',
    question: 'What changed, from what to what, and for whom?',
  },
};
