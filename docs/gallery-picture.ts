import { evaluate, type EvaluationValues } from '../src/language/evaluate';
import type { Expression } from '../src/language/expression';
import type { LibraryModel } from '../src/model/payment-library/library-model';
import { libraryParameters } from '../src/model/payment-library/parameters';
import { paymentCurve, type CurvePiece } from '../src/model/payment-library/curve';
import { yearPayment } from '../src/model/payment-library/year-payment';
import { yearValues } from '../src/model/payment-library/year-values';
import { netGrant } from '../src/model/state-grants/grant-payment';
import type { StateGrant } from '../src/model/state-grants/state-grant';
import type { Language } from '../src/words/messages';
import { numberText } from '../src/words/number-text';
import { libraryTexts } from '../src/words/library-texts';
import { paymentPicture } from './payment-picture';

/** What is drawn: a payment over one name, and how its figures become those of the axes. */
interface Drawn {
  readonly name: string;
  readonly payment: Expression;
  readonly over: string;
  readonly valuesAt: (at: number) => EvaluationValues;
  readonly from: number;
  readonly to: number;
  /** What the name and the payment are divided by, and what the slope is multiplied by, to become figures of the axes. */
  readonly across: number;
  readonly up: number;
  readonly steep: number;
  readonly axis: string;
  readonly valueUnit: string;
  readonly slopeUnit: string;
  readonly valueTitle: string;
  readonly mark?: number;
}

/** The curves of a payment model or grant in the figures of its axes. */
const piecesOf = ({ payment, over, valuesAt, from, to, across, up, steep }: Drawn): readonly CurvePiece[] =>
  paymentCurve(payment, over, valuesAt, from, to).map((piece) =>
    piece.map(({ at, value, slope }) => ({ at: at / across, value: value / up, slope: slope * steep })),
  );

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
/** From here on thousands of thousands, and thousands of persons, are written as one word. */
const large = 100_000;

function drawnModel(model: LibraryModel, language: Language): Drawn {
  const texts = libraryTexts(language);
  const words = texts.gallery;
  const { over, from, to, given = {} } = model.example;
  const country = model.uses[0]?.country ?? 'SE';
  const base = {
    name: texts.paymentLibrary[model.key as keyof typeof texts.paymentLibrary].name,
    payment: yearPayment(model),
    over,
    valuesAt: (at: number) => yearValues(model, { ...given, [over]: at }),
    valueTitle: words.paymentAxis,
  };
  if (over === 'volume') {
    const { assignment = 1000, budget = 65_000 } = given;
    return {
      ...base,
      ...{ from: from * assignment, to: to * assignment, mark: 100 },
      ...{ across: assignment / 100, up: budget / 100, steep: (100 * assignment) / budget },
      ...{ axis: words.ofAssignment, valueUnit: words.ofBudget, slopeUnit: words.ofMeanPrice },
    };
  }
  const plain = over === 'goals' || libraryParameters[over].style === 'percent';
  const money = over !== 'goals' && libraryParameters[over].unit === 'tkr';
  const most = Math.max(...[from, to].map((at) => Math.abs(evaluate(base.payment, base.valuesAt(at)))));
  const [thousands, millions] = words.money[country];
  const longAxis = money && to >= large;
  return {
    ...base,
    ...{ from, to, across: plain ? 0.01 : longAxis ? 1000 : 1, up: most >= large ? 1000 : 1, steep: plain ? 0.01 : 1 },
    axis: listed(capital(texts.paymentTerms[over]), plain ? '%' : money ? (longAxis ? millions : thousands) : ''),
    valueUnit: most >= large ? millions : thousands,
    slopeUnit: money
      ? words.perMoney[country]
      : words.per({
          money: thousands,
          unit: plain ? words.units.share : words.units[over as keyof typeof words.units],
        }),
  };
}

function drawnGrant(grant: StateGrant, language: Language): Drawn {
  const texts = libraryTexts(language);
  const words = texts.gallery;
  const { over, from, to, given = {} } = grant.example;
  const values: Record<string, number> = {
    ...Object.fromEntries(grant.parameters.map(({ key, default: own }) => [key, own])),
    ...given,
  };
  const payment = netGrant(grant);
  const none = () => Number.NaN;
  const valuesAt = (at: number): EvaluationValues => ({
    now: (name) => (name === over ? at : (values[name] ?? Number.NaN)),
    ...{ past: none, at: none, sum: none },
  });
  const plain = over === 'attained';
  const longAxis = to >= large;
  const most = Math.max(...[from, to].map((at) => Math.abs(evaluate(payment, valuesAt(at)))));
  const [thousands, millions] = words.money.SE;
  return {
    name: texts.stateGrants[grant.key as keyof typeof texts.stateGrants].name,
    ...{ payment, over, valuesAt, from, to },
    ...{ across: plain ? 0.01 : longAxis ? 1000 : 1, up: most >= large ? 1000 : 1, steep: plain ? 0.01 : 1 },
    axis: listed(capital(texts.grantTerms[over]), plain ? '%' : longAxis ? words.thousandsOf : ''),
    valueUnit: most >= large ? millions : thousands,
    slopeUnit: words.per({
      money: thousands,
      unit: plain ? words.units.share : words.units[over as keyof typeof words.units],
    }),
    valueTitle: words.grantAxis,
  };
}

/** A picture of the gallery: its file, its SVG, and what it shows in a sentence. */
export interface GalleryPicture {
  readonly svg: string;
  /** What one unit more is worth, stretch by stretch. */
  readonly sentence: string;
  readonly description: string;
}

/** The picture of a payment model. */
export const modelPicture = (model: LibraryModel, language: Language): GalleryPicture =>
  drawn(drawnModel(model, language), language);

/** The picture of a state grant, what its administration costs taken off. */
export const grantPicture = (grant: StateGrant, language: Language): GalleryPicture =>
  drawn(drawnGrant(grant, language), language);

function drawn(own: Drawn, language: Language): GalleryPicture {
  const words = libraryTexts(language).gallery;
  const pieces = piecesOf(own);
  const points = pieces.flat();
  const still = points.every(({ slope }) => slope === 0);
  const jumps = pieces.slice(1).filter((piece, index) => {
    const [before, after] = [pieces[index]!.at(-1)!.value, piece[0]!.value];
    return Math.abs(after - before) > 1e-9 * Math.abs(after);
  });
  const figure = (value: number) => plainNumber(language, value);
  const stretches = pieces.map((piece) =>
    words.stretch({ value: figure(piece[0]!.slope), from: figure(piece[0]!.at), to: figure(piece.at(-1)!.at) }),
  );
  const steps = jumps.map((piece) => figure(piece[0]!.at));
  const axis = own.axis.charAt(0).toLowerCase() + own.axis.slice(1);
  const description = words.pictureOf({ name: own.name, over: axis });
  const note = still ? (steps.length > 0 ? words.betweenSteps({ steps: steps.length }) : words.noMargin) : undefined;
  return {
    description,
    sentence: still
      ? steps.length > 0
        ? words.stepsAt({ places: steps })
        : words.nothingMore
      : words.stretches({ unit: own.slopeUnit, axis, stretches }),
    svg: paymentPicture({
      language,
      description,
      pieces,
      axis: own.axis,
      panels: [
        { title: own.valueTitle, unit: own.valueUnit, fromZero: false },
        { title: words.marginAxis, unit: own.slopeUnit, fromZero: true, ...(note !== undefined && { note }) },
      ],
      ...(own.mark !== undefined && { mark: own.mark }),
      cut: (from) => words.cutAxis({ from }),
    }),
  };
}

/** A figure without decimals that say nothing, to four digits of what there is. */
export function plainNumber(language: Language, value: number): string {
  const size = Math.abs(value);
  const decimals = size === 0 || size >= 1000 ? 0 : Math.max(0, 3 - Math.floor(Math.log10(size)));
  const text = numberText(language, value, decimals);
  return decimals === 0 ? text : text.replace(/[.,]?0+$/, '');
}
