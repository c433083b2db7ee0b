/** The version of this engine, as in package.json; results of another version may differ. */
export const engineVersion = '0.1.0'
