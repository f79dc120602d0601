import { describe } from 'vitest'
import { benchInMemory } from './testing/bench.ts'
import { describeThermometer } from './testing/describe-thermometer.ts'

describe('a thermometer on a cable in memory', () => describeThermometer(benchInMemory))
