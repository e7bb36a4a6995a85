import { controlPresets } from '../../model/control-presets';
import type { ControlPreset } from '../../model/control-presets/control-preset';
import { scenarioLeverAssumptions, todaysLeverAssumptions } from '../../model/control-levers';
import { controlTexts } from '../../words/control-texts';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf, type Texts } from '../../words/texts';
import { assumptionForm } from './assumption-view';
import type { ControlPlaceView } from './control-view';

type Lever = ControlPreset['today'][number] | ControlPreset['after'][number];

/** The places of the reports as a reader chooses among them, regions first. */
export function controlPlaceViews(language: Language): readonly ControlPlaceView[] {
  const words = controlTexts(language);
  return controlPresets.map(({ key, service, quotes, today, after }) => {
    const { name, known, unknown, place } = words.presets[key as keyof typeof words.presets];
    const reports = [...new Set(quotes.map(({ report }) => words.reports[report]))];
    return {
      ...{ key, name, service: words.services[service], known, unknown },
      source: [...reports, place].join('; '),
      today: today.map((lever) => leverText(lever, todaysLeverAssumptions(lever.lever)[0]!, language)),
      after: after.map((lever) => leverText(lever, scenarioLeverAssumptions(lever.lever)[0]!, language)),
    };
  });
}

/** What a place sets a lever to, and that it is the user's to own where no report says how far it was moved. */
function leverText({ value, unknown }: Lever, key: string, language: Language): string {
  const texts = textsOf(language);
  const { unit, scale, decimals } = assumptionForm(key, texts);
  const number = numberText(language, value / scale, decimals);
  const term = texts.assumptions[key as keyof Texts['assumptions']][0];
  const said = `${term}: ${unit === '' ? number : `${number}\u00a0${unit}`}`;
  return unknown ? `${said} (${controlTexts(language).list.owned})` : said;
}
