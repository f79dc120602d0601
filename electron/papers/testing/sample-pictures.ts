import { createCanvas, type SKRSContext2D } from '@napi-rs/canvas'
import { type Pictures, readPicture } from '../pictures.ts'

/** A made-up emblem: a thick shape, a thin one, two colours and letters; transparent around it, as logos are. */
export function sampleLogo(): string {
  const canvas = createCanvas(240, 280)
  const context = canvas.getContext('2d')
  context.fillStyle = '#8A1538'
  context.beginPath()
  context.moveTo(10, 10)
  context.lineTo(230, 10)
  context.lineTo(230, 160)
  context.quadraticCurveTo(220, 240, 120, 272)
  context.quadraticCurveTo(20, 240, 10, 160)
  context.fill()
  context.fillStyle = '#F2A900'
  context.beginPath()
  context.arc(120, 105, 62, 0, Math.PI * 2)
  context.fill()
  context.strokeStyle = '#fff'
  context.lineWidth = 9
  context.strokeRect(84, 78, 72, 54)
  context.fillStyle = '#fff'
  context.fillRect(60, 196, 120, 14)
  context.fillRect(80, 220, 80, 12)
  return `data:image/png;base64,${canvas.toBuffer('image/png').toString('base64')}`
}

/** A made-up face with light from one side, in the shape of a camera's frame: soft shades for the dots to show. */
export function samplePhoto(): string {
  const canvas = createCanvas(640, 480)
  const context = canvas.getContext('2d')
  context.fillStyle = shade(context, [0, 0, 640, 0], ['#cdd6dc', '#8f9aa3'])
  context.fillRect(0, 0, 640, 480)
  const oval = (fill: string | ReturnType<typeof shade>, x: number, y: number, rx: number, ry: number) => {
    context.fillStyle = fill
    context.beginPath()
    context.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2)
    context.fill()
  }
  oval('#2f4d78', 320, 500, 180, 130)
  oval('#e8e4da', 320, 400, 46, 40)
  oval('#a9744f', 320, 360, 40, 60)
  oval('#231b17', 320, 200, 116, 140)
  oval(shade(context, [220, 0, 420, 0], ['#dba880', '#a36d48']), 320, 235, 96, 126)
  oval('#231b17', 320, 140, 100, 52)
  for (const x of [282, 358]) {
    oval('#f4efe8', x, 228, 18, 9)
    oval('#20160f', x, 228, 8, 9)
    context.fillStyle = '#2b1e16'
    context.fillRect(x - 22, 200, 44, 7)
  }
  oval('#8c5a3b', 320, 272, 14, 9)
  oval('#9c4a44', 320, 308, 30, 9)
  return `data:image/jpeg;base64,${canvas.toBuffer('image/jpeg', 85).toString('base64')}`
}

function shade(context: SKRSContext2D, line: [number, number, number, number], [from, to]: [string, string]) {
  const gradient = context.createLinearGradient(...line)
  gradient.addColorStop(0, from)
  gradient.addColorStop(1, to)
  return gradient
}

export async function samplePictures(): Promise<Pictures> {
  return { logo: await readPicture(sampleLogo()), photo: await readPicture(samplePhoto()) }
}
