import type { Plugin } from 'vite';

/** Where Vaadin's components write `<style>` elements into the page, and what does the same without one. */
const PLACES: [file: string, written: RegExp, constructed: string][] = [
  ['/component-base/src/css-utils.js', /const styleTag = [^]+?'afterbegin', styleTag\);/, "adopt(document, styles.map(String).join('\\n'));"],
  ['/component-base/src/slot-styles-mixin.js', /const style = document\.createElement[^]+?root\.firstChild\);\n {2}}/, 'adopt(root, styles);'],
];

const ADOPT = `
function adopt(root, text) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  root.adoptedStyleSheets.push(sheet);
}`;

/** The pages' policy allows no inline style; constructed style sheets are scripts' own and need no permission. */
export function constructedStyles(): Plugin {
  return {
    name: 'constructed-styles',
    transform(code, id) {
      const place = PLACES.find(([file]) => id.endsWith(file));
      if (!place) return null;
      const [file, written, constructed] = place;
      if (!written.test(code)) this.error(`${file} no longer writes its styles as it did`);
      return { code: code.replace(written, constructed) + ADOPT, map: null };
    },
  };
}
