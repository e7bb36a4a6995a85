import { pastOf } from '../region/past';
import { pastForecasts } from '../region/past-forecast';
import type { RegionReading } from '../region/region-reading';
import { seriesBreaks } from '../region/series-break';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';
import { cell, cells } from './cells';
import { roles } from './layout';
import { againstLines, againstSentences, againstTable } from './past-against';
import { pastChartRows, pastCharts } from './past-charts';
import { pastColumns, pastLayout } from './past-layout';
import { monthBlocks, type PastPage } from './past-months';
import { breakTable, forecastTable, seasonTable, weightTable } from './past-tables';
import { pastSentences } from './past-text';
import { yearBlocks } from './past-years';
import type { PlannedSheet } from './plan';
import { looks } from './styles';

const labelWidth = 33;
const columnWidth = 12.4;
/** About how many characters of running text stand in a line across the sheet. */
const lineCharacters = 200;
/** Rows of the title, the subtitle and the caution, one free, and the heading of the sentences. */
const sentencesTop = 5;

/** *Historik*: what the region's own figures say before any future: sentences, charts, years, and the months below. */
export function pastSheet(
  places: Places,
  texts: Texts,
  language: Language,
  reading: RegionReading,
  heading: { readonly region: string; readonly synthetic: boolean },
): PlannedSheet {
  const words = texts.past;
  const past = pastOf(reading.history);
  const breaks = seriesBreaks(reading.history);
  const forecasts = pastForecasts(reading.history);
  // Where the tables stand depends on what stands above them and in them; the sentences depend on neither.
  const draft: PastPage = { past, breaks, places, texts, language, layout: layoutAt(0, 0) };
  const held = againstLines(draft, forecasts);
  const against = held.length;
  const sentences = [...pastSentences(draft, forecasts), ...againstSentences(draft, held)];
  const chartsTop = sentencesTop + sentences.length + 1;
  const layout = layoutAt(chartsTop + pastChartRows({ ...draft, layout: layoutAt(0, against) }), against);
  const page: PastPage = { ...draft, layout };
  const last = pastColumns - 1;
  return {
    role: roles.past,
    title: places.titles[roles.past]!,
    columnWidths: [labelWidth, ...Array.from({ length: Math.max(last, past.units.length) }, () => columnWidth)],
    rowHeights: {
      ...Object.fromEntries(
        sentences.map((text, index) => [sentencesTop + index, 15 * Math.ceil(text.length / lineCharacters)]),
      ),
      ...Object.fromEntries([layout.region, ...layout.months.values()].flatMap((top) => (top ? [[top - 1, 45]] : []))),
    },
    blocks: [
      cells(0, 0, [
        [cell(words.title, looks.title)],
        [cell(words.subtitle({ region: heading.region }), looks.text)],
        [cell(places.caution, looks.text)],
        [],
        [cell(words.says, looks.section)],
        ...sentences.map((text) => [cell(text, { ...looks.text, wrap: true, vertical: 'top' })]),
      ]),
      ...yearBlocks(page),
      ...seasonTable(page),
      ...weightTable(page),
      ...breakTable(page),
      ...forecastTable(page, forecasts, reading.sheets),
      ...againstTable(page, againstLines(page, forecasts)),
      ...monthBlocks(page),
    ],
    merges: sentences.map((_, index) => ({
      top: sentencesTop + index,
      bottom: sentencesTop + index,
      left: 0,
      right: last,
    })),
    charts: pastCharts(page, chartsTop),
    rowBreaks: layout.pageBreaks,
    page: {
      orientation: 'landscape',
      fitWide: 1,
      fitTall: 0,
      marginsCm: { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 },
      printArea: { top: 0, left: 0, bottom: layout.printBottom, right: last },
      header: {
        left: `${words.title} · ${heading.region}${heading.synthetic ? ` · ${texts.report.synthetic}` : ''}`,
        right: texts.report.scenarioNote,
      },
    },
  };

  function layoutAt(top: number, lines: number): PastPage['layout'] {
    return pastLayout(past, top, { breaks, forecasts, against: lines });
  }
}
