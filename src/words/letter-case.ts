/**
 * A text with its first letter large, as it begins a sentence or a heading.
 * @example capitalized('övrig kostnad') // 'Övrig kostnad'
 */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * A text with its first letter small, as it stands inside a sentence.
 * @example uncapitalized('Rambudget') // 'rambudget'
 */
export function uncapitalized(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
