/**
 * Workbooks of others that a report is written into: one of 62 features to keep, one in the 1904 calendar, a pivot over
 * a named range, links to other workbooks with broken names, an agency's tables, and an export with merged titles.
 */
export const foreignWorkbooks: readonly string[] = [
  'fixtures/rich/rich.xlsx',
  'fixtures/sheetjs/1904.xlsx',
  'fixtures/sheetjs/pivot_table_named_range.xlsx',
  'en-nhs/Q1-2025-26-Cancelled-Operations.xlsx',
  'se-fhm/Folkhalsomyndigheten_Covid19_Vaccine.xlsx',
  'se-kolada/Kolada_vldsbrott_2021-07-09.xlsx',
];
