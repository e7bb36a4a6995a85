import { sameArea, shared } from '../area-address';
import { refusal } from '../errors';
import type { ExcelType } from '../excel-type';
import type { RangeTarget } from '../range-target';
import type { ValidationView } from '../views';

const kinds: Readonly<Record<string, string>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** The check on exactly these cells; undefined where there is none. */
function found({ sheet, area }: RangeTarget): ValidationView | undefined {
  return (
    sheet.validations.find((one) => sameArea(one.area, area)) ??
    sheet.validations.find((one) => {
      const common = shared(one.area, area);
      return common !== undefined && sameArea(common, area);
    })
  );
}

function change(target: RangeTarget, with_: Partial<ValidationView>): void {
  const { sheet, area } = target;
  const before = found(target);
  const base: ValidationView = before ?? {
    area,
    kind: 'None',
    operator: undefined,
    formula1: undefined,
    formula2: undefined,
    title: '',
    message: '',
    alertStyle: 'Stop',
    promptTitle: '',
    prompt: '',
  };
  sheet.validations = [...without(target), { ...base, ...with_, area }];
  sheet.touched.add('validations');
}

/** The sheet's checks but for those these cells have. */
function without({ sheet, area }: RangeTarget): ValidationView[] {
  return sheet.validations.flatMap((one) => {
    const common = shared(one.area, area);
    if (!common) return [one];
    return parts(one.area, common).map((rest) => ({ ...one, area: rest }));
  });
}

/** What is left of an area when a part of it is cut out. */
function parts(whole: ValidationView['area'], cut: ValidationView['area']): ValidationView['area'][] {
  return [
    { ...whole, bottom: cut.top - 1 },
    { ...whole, top: cut.bottom + 1 },
    { top: cut.top, bottom: cut.bottom, left: whole.left, right: cut.left - 1 },
    { top: cut.top, bottom: cut.bottom, left: cut.right + 1, right: whole.right },
  ].filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
}

const bound = (value: unknown): string | number | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'number' && typeof value !== 'string') throw refusal('InvalidArgument');
  return value;
};

export const dataValidation: ExcelType<RangeTarget> = {
  name: 'DataValidation',
  scalars: {
    type: { get: (target) => found(target)?.kind ?? 'None' },
    valid: { get: () => true },
    ignoreBlanks: { get: () => true, set: () => undefined },
    rule: {
      get: (target) => {
        const check = found(target);
        if (!check || check.kind === 'None') return {};
        const key = Object.entries(kinds).find(([, kind]) => kind === check.kind)?.[0] ?? 'custom';
        if (key === 'list') return { list: { inCellDropDown: true, source: check.formula1 } };
        if (key === 'custom') return { custom: { formula: check.formula1 } };
        const { formula1, formula2, operator } = check;
        return { [key]: { formula1, ...(formula2 !== undefined && { formula2 }), operator } };
      },
      set: (target, rule: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => {
        const set = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
        const [key, value] = set[0] ?? [];
        const kind = kinds[key ?? ''];
        if (set.length !== 1 || kind === undefined || !value) throw refusal('InvalidArgument');
        change(target, {
          kind,
          operator: value.operator === undefined ? undefined : String(value.operator),
          formula1: bound(value.formula1 ?? value.source ?? value.formula),
          formula2: bound(value.formula2),
        });
      },
    },
    errorAlert: {
      get: (target) => {
        const check = found(target);
        return {
          message: check?.message ?? '',
          showAlert: true,
          style: check?.alertStyle ?? 'Stop',
          title: check?.title ?? '',
        };
      },
      set: (target, alert: Excel.DataValidationErrorAlert) => {
        const { title, message } = alert;
        if (title.length > 32 || message.length > 225) throw refusal('InvalidArgument');
        change(target, { title, message, alertStyle: alert.style });
      },
    },
    prompt: {
      get: (target) => {
        const check = found(target);
        return { message: check?.prompt ?? '', showPrompt: true, title: check?.promptTitle ?? '' };
      },
      set: (target, prompt: Excel.DataValidationPrompt) => {
        if (prompt.title.length > 32 || prompt.message.length > 255) throw refusal('InvalidArgument');
        change(target, { promptTitle: prompt.title, prompt: prompt.message });
      },
    },
  },
  methods: {
    clear: (target) => {
      target.sheet.validations = without(target);
      target.sheet.touched.add('validations');
    },
  },
};
