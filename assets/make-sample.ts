import { writeFileSync } from 'node:fs';
import { sampleRegion } from './sample-region';
import { plainWorkbook } from './sample/plain-workbook';

// Run from the project's root by `npm run sample`.
writeFileSync('assets/exempelregionen.xlsx', plainWorkbook(sampleRegion()));
