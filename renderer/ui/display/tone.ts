/** What a colour says. A word or an icon always goes with it. */
export type Tone = 'good' | 'waiting' | 'stop' | 'info' | 'quiet'
