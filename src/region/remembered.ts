/** Texts remembered at most, so that a sheet of a hundred thousand names fills no memory. */
const most = 5000;

/**
 * A function of one text that remembers its answers: headers and labels come again column by column and row by row. The
 * answer is the same as without, so nothing outside can tell.
 */
export function remembered<Answer>(compute: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known.answer;
    const answer = compute(text);
    if (answers.size >= most) answers.clear();
    answers.set(text, { answer });
    return answer;
  };
}
