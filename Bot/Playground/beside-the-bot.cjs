// Loaded into the Agents Playground before its own code (node --require), for three things that it has no option for.

// It ends with the bot: the bot holds this process's standard input open, also when the bot dies without a word.
process.stdin.on("end", () => process.exit(0)).on("error", () => process.exit(0)).resume();

// It ends with the bot, not before: Ctrl+C in a terminal reaches both.
const on = process.on.bind(process);
process.on = (event, listener) => (event === "SIGINT" ? process : on(event, listener));
on("SIGINT", () => {});

// It listens on this machine only: it takes messages from anyone who reaches it and hands them to the bot.
const { Server } = require("node:net");
const listen = Server.prototype.listen;
Server.prototype.listen = function (...args) {
  return typeof args[0] === "number" && typeof args[1] !== "string" ? listen.call(this, args[0], "127.0.0.1", ...args.slice(1)) : listen.apply(this, args);
};
