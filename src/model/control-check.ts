/** Whose knowledge a point is: the Delegation's five on payment models, Siverbo's practices, the arguments on reliability. */
export type CheckOrigin = 'delegation' | 'practices' | 'reliability';

/** What a scenario itself says of a point; the rest is for people to answer. */
export type CheckFact = 'criteria' | 'detail' | 'level' | 'goals' | 'framework' | 'followUp';

/** A point that a scenario is held against. Its words stand in `words` under the same key; nothing here is counted up. */
export interface CheckPoint {
  readonly key: string;
  readonly origin: CheckOrigin;
  readonly fact?: CheckFact;
}

const point = (origin: CheckOrigin, key: string, fact?: CheckFact): CheckPoint => ({
  key,
  origin,
  ...(fact && { fact }),
});

/**
 * Everything a scenario is held against, in the order of the sheet: SOU 2017:56 as SOU 2018:47 repeats it, table 1 of
 * Siverbo 2022, and the eight arguments of the report on reliable organisation.
 */
export const checkPoints: readonly CheckPoint[] = [
  point('delegation', 'simple', 'criteria'),
  point('delegation', 'other-means', 'detail'),
  point('delegation', 'staff'),
  point('delegation', 'level', 'level'),
  point('delegation', 'dialogue'),
  point('practices', 'less-detail', 'followUp'),
  point('practices', 'few-goals', 'goals'),
  point('practices', 'process-goals'),
  point('practices', 'detailed-criteria'),
  point('practices', 'framework-budget', 'framework'),
  point('practices', 'goals-together'),
  point('practices', 'values'),
  point('practices', 'knowledge'),
  point('practices', 'peers'),
  point('practices', 'goals-for-learning'),
  point('practices', 'goals-for-blame'),
  point('practices', 'delegation'),
  point('practices', 'co-leadership'),
  point('practices', 'trust-first'),
  point('practices', 'value-leadership'),
  point('practices', 'support-learning'),
  point('practices', 'recruitment'),
  point('practices', 'continuity'),
  point('reliability', 'reliability-lacks'),
  point('reliability', 'trust-from-reliability'),
  point('reliability', 'trust-as-result'),
  point('reliability', 'close-governance'),
  point('reliability', 'control-needed'),
  point('reliability', 'standards'),
  point('reliability', 'systems'),
  point('reliability', 'mission-dialogue'),
];

/** Characters of the longest answer: the page is one A4. */
export const longestAnswer = 300;

/** How a question is answered in a word. */
export const answerWords = ['yes', 'partly', 'no'] as const;
export type AnswerWord = (typeof answerWords)[number];

/** An answer to a question, in a word or in one's own, or both. */
export interface CheckAnswer {
  readonly answer?: AnswerWord;
  readonly text?: string;
}

/** Answers by the point's key. */
export type CheckAnswers = Readonly<Record<string, CheckAnswer>>;
