import { gallery as galleryEn } from './en/gallery';
import { paymentLibrary as paymentLibraryEn } from './en/payment-library';
import { paymentTerms as paymentTermsEn } from './en/payment-terms';
import { grantTerms as grantTermsEn, stateGrants as stateGrantsEn } from './en/state-grants';
import type { Language } from './messages';
import { gallery } from './sv/gallery';
import { paymentLibrary } from './sv/payment-library';
import { paymentTerms } from './sv/payment-terms';
import { grantTerms, stateGrants } from './sv/state-grants';

/** Texts of the library of payment models and state grants; apart from the others, which every surface carries. */
export interface LibraryTexts {
  /** Name, description, use, source and what is unknown by the key of a payment model. */
  readonly paymentLibrary: typeof paymentLibrary;
  /** What the levels and parameters of payment rules stand for. */
  readonly paymentTerms: typeof paymentTerms;
  readonly stateGrants: typeof stateGrants;
  readonly grantTerms: typeof grantTerms;
  readonly gallery: typeof gallery;
}

const texts: Readonly<Record<Language, LibraryTexts>> = {
  sv: { paymentLibrary, paymentTerms, stateGrants, grantTerms, gallery },
  en: {
    paymentLibrary: paymentLibraryEn,
    paymentTerms: paymentTermsEn,
    stateGrants: stateGrantsEn,
    grantTerms: grantTermsEn,
    gallery: galleryEn,
  },
};

/** The library's texts in a language. */
export function libraryTexts(language: Language): LibraryTexts {
  return texts[language];
}
