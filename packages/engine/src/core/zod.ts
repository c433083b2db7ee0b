import * as z from 'zod'

// The engine also runs in pages whose content policy forbids `new Function`, which zod's compiled parsers use.
z.config({ jitless: true })

/** The one door through which zod enters the engine. */
export { z }
