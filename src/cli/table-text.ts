/**
 * Rows as aligned text, two spaces between: the first column to the left, the others as `align` says.
 * @example table([['a', '1'], ['bb', '22']]) // 'a    1\nbb  22'
 */
export function table(rows: readonly (readonly string[])[], align: 'left' | 'right' = 'right'): string {
  const columns = Math.max(...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.filter((row) => row.length > 1 || column > 0).map((row) => (row[column] ?? '').length), 0),
  );
  return rows
    .map((row) =>
      row
        .map((text, column) =>
          column === 0 || align === 'left' ? text.padEnd(widths[column]!) : text.padStart(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
