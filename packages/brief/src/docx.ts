/** Word output, apart from the rest so that nothing else loads the library for it. */
export { renderDocx } from "./render/docx.js";
