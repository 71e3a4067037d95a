/** What `npm run sheet` starts. */
import { sheetCommand } from "./sheetCommand.ts";

/** npm runs scripts in the project's folder, and says here where it was called. */
const calledIn = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await sheetCommand(process.argv.slice(2), process, calledIn);
