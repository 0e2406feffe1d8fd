// Stops a component as Ctrl+C does when its standard input ends: when the tests close it, and also when their process dies.
process.stdin.on("end", () => process.kill(process.pid, "SIGINT")).resume();
