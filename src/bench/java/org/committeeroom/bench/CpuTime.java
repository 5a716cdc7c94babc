package org.committeeroom.bench;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Processor time spent so far: where the time of a measurement goes.
 *
 * @param load by this process, which makes the load
 * @param database by PostgreSQL, all of its processes
 */
record CpuTime(Duration load, Duration program, Duration database) {

    /** @param program the process that is measured */
    static CpuTime of(long program) {
        return new CpuTime(
                spent(Stream.of(ProcessHandle.current())),
                spent(ProcessHandle.of(program).stream()),
                spent(ProcessHandle.allProcesses()
                        .filter(p -> p.info().command().orElse("").endsWith("/postgres"))));
    }

    private static Duration spent(Stream<ProcessHandle> processes) {
        return processes.flatMap(p -> p.info().totalCpuDuration().stream()).reduce(Duration.ZERO, Duration::plus);
    }

    /** In words, for each of so many pieces of work. */
    String until(CpuTime later, double pieces) {
        return String.format(
                Locale.ROOT,
                "processor time of each: load %.0f µs, program %.0f µs, database %.0f µs",
                each(load, later.load, pieces),
                each(program, later.program, pieces),
                each(database, later.database, pieces));
    }

    private static double each(Duration from, Duration to, double pieces) {
        return to.minus(from).toNanos() / 1e3 / pieces;
    }
}
