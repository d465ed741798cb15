/** Time and memory of work in this process. */
import { readFileSync } from "node:fs";

/** Milliseconds by the clock and of the processor, which differ where other programs have the machine, and the result. */
export function timed(work) {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const result = work();
  const clock = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { result, clock, cpu: (user + system) / 1000 };
}

export async function timedAsync(work) {
  const began = performance.now();
  const result = await work();
  return { result, clock: performance.now() - began };
}

/** The run that took the least time: others were disturbed. */
export const least = (runs, by = "clock") => runs.reduce((best, run) => (run[by] < best[by] ? run : best));

/** The slope of log(time) over log(size): 1 is linear growth. */
export function exponent(points) {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)]);
  const mean = (place) => logs.reduce((sum, each) => sum + each[place], 0) / logs.length;
  const [meanX, meanY] = [mean(0), mean(1)];
  const top = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return top / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** Milliseconds to read some arrays once, one after the other. */
export function streaming(arrays) {
  let sum = 0;
  const { clock } = timed(() => {
    for (const array of arrays) for (let index = 0; index < array.length; index++) sum ^= array[index];
  });
  return sum === 0.5 ? 0 : clock;
}

/** Rows of text as a table with the columns aligned to the right. */
export function table(head, rows) {
  const all = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  return all.map((row) => row.map((cell, column) => cell.padStart(widths[column])).join("  ")).join("\n");
}

export const milliseconds = (time) => (time < 10 ? time.toFixed(2) : time < 100 ? time.toFixed(1) : time.toFixed(0));

/** Linux hands the peak of the process that started this one down to it in `maxRSS`, but not in its own status file. */
export function peakBytes() {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return 1024 * process.resourceUsage().maxRSS;
  }
}
