package org.committeeroom.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL server that works in a folder, from the outside: killed with all its processes, and started again. */
final class Postmaster {

    private final Path data;

    Postmaster(Path data) {
        this.data = data;
    }

    void killAndStart() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<String> command = command(server.pid());
        List<ProcessHandle> all = new ArrayList<>(List.of(server));
        server.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : all) {
            while (process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("again.log").toFile())
                .start();
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    }

    /** As it was started; PostgreSQL refuses to run for root, and so runs in a namespace in which it is not. */
    private static List<String> command(long pid) throws IOException {
        List<String> command = new ArrayList<>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        String line = Files.readString(Path.of("/proc", String.valueOf(pid), "cmdline"));
        command.addAll(List.of(line.split("\0")));
        return command;
    }
}
