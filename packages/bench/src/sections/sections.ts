import type { Section } from '../section.js'
import { answerSection } from './answer.js'
import { coldSection } from './cold.js'
import { growthSection } from './growth.js'
import { kernelSection } from './kernel.js'
import { memorySection } from './memory.js'
import { noiseSection } from './noise.js'
import { smallSection } from './small.js'
import { storeSection } from './store.js'
import { studySection } from './study.js'
import { workersSection } from './workers.js'

/** Every section, in the order of the table. */
export const sections: readonly Section[] = [
  kernelSection,
  noiseSection,
  workersSection,
  coldSection,
  studySection,
  storeSection,
  smallSection,
  growthSection,
  memorySection,
  answerSection,
]
