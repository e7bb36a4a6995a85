/** The part of Office.js that the pane uses; the library itself is loaded from Microsoft by the page. */
declare const Office:
  | {
      onReady(): Promise<{ readonly host: string | null; readonly platform: string | null }>;
      readonly context?: { readonly displayLanguage?: string };
    }
  | undefined;
