import type { MessageCode, MessageValues } from '../words/messages';
import type { Place, Problem, Severity } from '../words/problem';

/** Something the reading has to tell, as data: the compiler checks the code and its values. */
export function finding<Code extends MessageCode>(
  severity: Severity,
  code: Code,
  values: MessageValues<Code>,
  place?: Place,
): Problem {
  return { code, severity, values, ...(place && { place }) } as Problem;
}
