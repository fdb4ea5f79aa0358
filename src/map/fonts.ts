import latinItalic from '@fontsource/noto-sans/files/noto-sans-latin-400-italic.woff2?url';
import latin from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinSemibold from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import latinExt from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import tifinagh from '@fontsource/noto-sans-tifinagh/files/noto-sans-tifinagh-tifinagh-400-normal.woff2?url';
import type { StyleSpecification } from 'maplibre-gl';

const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+02BB-02BC', 'U+02C6', 'U+02DA', 'U+02DC', 'U+2000-206F', 'U+20AC', 'U+2122'];
const LATIN_EXT = ['U+0100-0130', 'U+0132-0151', 'U+0154-02BA', 'U+02BD-02C5', 'U+02C7-02CC', 'U+0300-036F', 'U+1E00-1EFF', 'U+A720-A7FF'];
const ARABIC = ['U+0600-06FF', 'U+0750-077F', 'U+0870-08FF', 'U+FB50-FDFF', 'U+FE70-FEFC'];
const TIFINAGH = ['U+2D30-2D7F'];

export const REGULAR = ['Noto Sans Regular'];
export const SEMIBOLD = ['Noto Sans SemiBold'];
export const ITALIC = ['Noto Sans Italic'];

/** Local files in place of a glyph server: each is fetched only when a letter of its range is drawn. `page`: the address against which theirs are resolved. */
export function fontFaces(page: string): NonNullable<StyleSpecification['font-faces']> {
  const at = (file: string): string => new URL(file, page).href;
  const rest = [
    { url: at(latinExt), 'unicode-range': LATIN_EXT },
    { url: at(arabic), 'unicode-range': ARABIC },
    { url: at(tifinagh), 'unicode-range': TIFINAGH },
  ];
  return {
    'Noto Sans Regular': [{ url: at(latin), 'unicode-range': LATIN }, ...rest],
    'Noto Sans SemiBold': [{ url: at(latinSemibold), 'unicode-range': LATIN }, ...rest],
    'Noto Sans Italic': [{ url: at(latinItalic), 'unicode-range': LATIN }, ...rest],
  };
}
