import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { regionWorkbook } from '../region-workbook';
import { opened, started, today, written } from './sample-session';

const said = {
  sv: { file: /scenariofil/i, pane: /Växlas ruta/, given: 'angiven av er', contract: /^Inget avtal är angivet för 2/ },
  en: { file: /scenario file/i, pane: /Växla’s pane/, given: 'given by you', contract: /^No contract is given for 2/ },
} as const;

/** Texts of our sheets in a workbook. */
const texts = (bytes: Uint8Array): readonly string[] =>
  [...openWorkbook(bytes, 'region.xlsx').ownGrids().values()].flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
  );

test.each(['sv', 'en'] as const)(
  'sheets written from the pane never speak of the scenario file without the pane (%s)',
  (language) => {
    const { file, pane, given, contract } = said[language];
    const workbook = opened(regionWorkbook().bytes, 'region.xlsx');
    const { session } = started(workbook, language);
    session.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }, today);
    const found = texts(written(session, workbook));
    expect(found.filter((text) => file.test(text) && !pane.test(text))).toEqual([]);
    expect(found).toContain(given);
    expect(found.some((text) => contract.test(text) && pane.test(text))).toBe(true);
  },
);
