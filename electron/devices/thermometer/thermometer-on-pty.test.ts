import { describe } from 'vitest'
import { benchOnPseudoTerminal } from './testing/bench.ts'
import { describeThermometer } from './testing/describe-thermometer.ts'

describe('a thermometer on a real pseudo-terminal', () => describeThermometer(benchOnPseudoTerminal))
