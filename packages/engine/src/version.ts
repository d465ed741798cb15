/** Version of the engine, part of every result. A test holds it equal to package.json. */
export const ENGINE_VERSION = "0.1.0";
