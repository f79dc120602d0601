import type { SKRSContext2D } from '@napi-rs/canvas'

/** What a part needs of a canvas to draw itself; a page of a PDF has it as well. */
export type Pen = Pick<
  SKRSContext2D,
  | 'beginPath'
  | 'direction'
  | 'fill'
  | 'fillRect'
  | 'fillStyle'
  | 'fillText'
  | 'font'
  | 'fontVariationSettings'
  | 'lineWidth'
  | 'measureText'
  | 'roundRect'
  | 'stroke'
  | 'strokeRect'
  | 'strokeStyle'
  | 'textAlign'
  | 'textBaseline'
  | 'wordSpacing'
>
