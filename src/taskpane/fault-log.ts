/**
 * Writes a fault of the program to the browser's console, for whoever looks after Växla: `Utilities.log` of
 * office-js-helpers, which writes out what an error of Office.js carries. What a person can mend is shown, not logged.
 */
export async function logFault(fault: Error): Promise<void> {
  const { Utilities } = await import(/* webpackChunkName: "helpers" */ '@microsoft/office-js-helpers');
  Utilities.log(fault);
}
