import { introduction, languageOfTag } from './introduction';

function show(tag: string): void {
  const language = languageOfTag(tag);
  const page = document.createElement('div');
  for (const { element, text, role } of introduction(language)) {
    const node = document.createElement(element);
    // Texts are set as text, never as markup.
    node.textContent = text;
    if (role) node.className = role;
    page.append(node);
  }
  document.documentElement.lang = language;
  document.querySelector('main')?.replaceChildren(...page.childNodes);
}

show(navigator.language);
// Without a network the library is missing; the page then stays in the browser's language.
if (typeof Office !== 'undefined') {
  const library = Office;
  void library.onReady().then(() => show(library.context?.displayLanguage ?? navigator.language));
}
