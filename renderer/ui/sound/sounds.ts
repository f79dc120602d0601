/**
 * The three sounds, made of sine tones so that no file is needed.
 * `chime`: something moved on (queue). `ring`: a guest waits. `urgent`: cannot be missed; repeats until hushed.
 */
export type Sound = 'chime' | 'ring' | 'urgent'

/** `silent`: browsers mute a page until it was touched once. `blocked`: it was touched and stays mute, or there is no audio. */
export type SoundState = 'silent' | 'on' | 'blocked'

type Tone = { readonly hertz: number; readonly at: number; readonly seconds: number; readonly loud: number }

const tones: Readonly<Record<Sound, readonly Tone[]>> = {
  chime: [
    { hertz: 659, at: 0, seconds: 0.9, loud: 0.22 },
    { hertz: 880, at: 0.18, seconds: 1.2, loud: 0.2 },
  ],
  ring: [
    { hertz: 587, at: 0, seconds: 0.7, loud: 0.28 },
    { hertz: 740, at: 0.16, seconds: 0.7, loud: 0.28 },
    { hertz: 880, at: 0.32, seconds: 1.1, loud: 0.26 },
  ],
  urgent: [0, 0.28, 0.56, 0.84].flatMap((at) => [
    { hertz: 988, at, seconds: 0.16, loud: 0.6 },
    { hertz: 1319, at: at + 0.12, seconds: 0.14, loud: 0.6 },
  ]),
}

/** Pause from one start to the next while a sound repeats, in milliseconds. */
const repeatMs: Readonly<Record<Sound, number>> = { chime: 4000, ring: 6000, urgent: 2200 }

export type Sounds = {
  readonly state: () => SoundState
  /** Tells of changes of the state; gives back how to stop listening. */
  readonly subscribe: (listener: () => void) => () => void
  /** Call in answer to a tap. */
  readonly unlock: () => Promise<void>
  /** Plays once; does nothing while silent. */
  readonly play: (sound: Sound, volume?: number) => void
  /** Plays again and again until the returned function is called. Starts by itself once sound is on. */
  readonly repeat: (sound: Sound, volume?: number) => () => void
}

function playTone(context: AudioContext, tone: Tone, volume: number): void {
  const start = context.currentTime + tone.at
  const oscillator = new OscillatorNode(context, { frequency: tone.hertz, type: 'sine' })
  const gain = new GainNode(context, { gain: 0 })
  gain.gain.setValueAtTime(0, start)
  gain.gain.linearRampToValueAtTime(tone.loud * volume, start + 0.012)
  gain.gain.exponentialRampToValueAtTime(0.0001, start + tone.seconds)
  oscillator.connect(gain).connect(context.destination)
  oscillator.start(start)
  oscillator.stop(start + tone.seconds)
}

/** Sounds of one page. Nothing is opened before the first call that needs it. */
export function createSounds(openAudio: () => AudioContext = () => new AudioContext()): Sounds {
  let context: AudioContext | undefined
  let touched = false
  let broken = false
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const open = () => {
    if (context || broken) return context
    try {
      context = openAudio()
      context.onstatechange = tell
    } catch {
      broken = true
      tell()
    }
    return context
  }
  const state = (): SoundState => {
    if (context?.state === 'running') return 'on'
    return broken || touched ? 'blocked' : 'silent'
  }
  const play = (sound: Sound, volume = 1) => {
    const audio = open()
    if (audio?.state !== 'running') return
    for (const tone of tones[sound]) playTone(audio, tone, volume)
  }
  return {
    state,
    subscribe: (listener) => {
      open()
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    unlock: async () => {
      await open()
        ?.resume()
        .catch(() => undefined)
      touched = true
      tell()
    },
    play,
    repeat: (sound, volume = 1) => {
      play(sound, volume)
      const timer = setInterval(() => play(sound, volume), repeatMs[sound])
      return () => clearInterval(timer)
    },
  }
}
