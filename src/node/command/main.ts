/** What `npm run sheet` starts. */
import { sheetCommand } from "./sheetCommand.ts";

/** npm runs scripts in the project's folder, and says here where it was called. */
const calledIn = process.env.INIT_CWD ?? process.cwd();
const stop = new AbortController();
// The file that is being written is finished; who asks twice does not wait for it.
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
process.exitCode = await sheetCommand(process.argv.slice(2), process, calledIn, stop.signal);
