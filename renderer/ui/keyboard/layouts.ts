import type { Capitals } from './caret.ts'

/** What one types into a field; chooses the keys. `phone` has a plus, `digits` has none, `plate` shows letters and digits at once. */
export type Keys = 'name' | 'text' | 'search' | 'code' | 'plate' | 'phone' | 'digits'

export type Page = 'letters' | 'capitals' | 'marks' | 'signs' | 'plate' | 'phone' | 'digits'

/** Rows of keys; names in braces are not signs to type but things to do. `{` and `}` alone are signs. */
export const pages: Readonly<Record<Page, readonly string[]>> = {
  letters: ['q w e r t y u i o p', 'a s d f g h j k l', '{shift} z x c v b n m {bksp}', '{marks} , {space} . {next}'],
  capitals: ['Q W E R T Y U I O P', 'A S D F G H J K L', '{shift} Z X C V B N M {bksp}', '{marks} , {space} . {next}'],
  marks: [
    '1 2 3 4 5 6 7 8 9 0',
    '- / : ; ( ) \' " & @',
    '{signs} _ + = ? ! # % {bksp}',
    '{letters} , {space} . {next}',
  ],
  signs: [
    '[ ] { } < > ^ ~ * |',
    '\\ ` $ € £ ¥ § ° • …',
    '{marks} « » “ ” ‘ ’ – {bksp}',
    '{letters} , {space} . {next}',
  ],
  plate: [
    '1 2 3 4 5 6 7 8 9 0',
    'Q W E R T Y U I O P',
    'A S D F G H J K L',
    'Z X C V B N M {bksp}',
    '{clear} - {space} {next}',
  ],
  phone: ['1 2 3', '4 5 6', '7 8 9', '+ 0 {bksp}', '{clear} {next}'],
  digits: ['1 2 3', '4 5 6', '7 8 9', '{clear} 0 {bksp}', '{next}'],
}

type Setting = { readonly first: 'letters' | 'plate' | 'phone' | 'digits'; readonly capitals: Capitals }

export const settings: Readonly<Record<Keys, Setting>> = {
  name: { first: 'letters', capitals: 'words' },
  text: { first: 'letters', capitals: 'sentence' },
  search: { first: 'letters', capitals: 'never' },
  code: { first: 'letters', capitals: 'always' },
  plate: { first: 'plate', capitals: 'never' },
  phone: { first: 'phone', capitals: 'never' },
  digits: { first: 'digits', capitals: 'never' },
}

export const isKeypad = (page: Page) => page === 'phone' || page === 'digits'
