import { z } from 'zod';
import { breakEvenSchema } from '../src/job/break-even-document';
import { inspectionSchema } from '../src/job/inspect';
import { resultSchema } from '../src/job/result-document';
import { scenarioFileSchema } from '../src/job/scenario-file';
import { traceSchema } from '../src/job/trace/trace-document';

const written = (schema: z.ZodType) => `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;

/** The JSON schemas of what the command line reads and prints, by file name. */
export const schemas: Readonly<Record<string, string>> = {
  'result.schema.json': written(resultSchema),
  'inspection.schema.json': written(inspectionSchema),
  'scenario-file.schema.json': written(scenarioFileSchema),
  'break-even.schema.json': written(breakEvenSchema),
  'trace.schema.json': written(traceSchema),
};
