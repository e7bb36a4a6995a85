/** Names by which the manifests call what the ribbon's buttons do. */
export const commandNames = { runAgain: 'vaxlaRunAgain', showBoardPage: 'vaxlaShowBoardPage' } as const;
