import { dateFunctions } from './functions-date';
import { logicFunctions } from './functions-logic';
import { lookupFunctions } from './functions-lookup';
import { numberFunctions } from './functions-number';
import { statisticsFunctions } from './functions-statistics';
import { textFunctions } from './functions-text';
import type { FunctionDefinition } from './function';

/** Every function the stand-in computes, by its English name. */
export const formulaFunctions: ReadonlyMap<string, FunctionDefinition> = new Map(
  [logicFunctions, numberFunctions, statisticsFunctions, lookupFunctions, textFunctions, dateFunctions].flatMap(
    (part) => Object.entries(part),
  ),
);
