package org.committeeroom.bench;

import static net.bytebuddy.matcher.ElementMatchers.namedOneOf;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.StubMethod;
import net.bytebuddy.pool.TypePool;

/** A copy of the packaged program in which some methods do nothing. The program itself has no switch for it. */
final class Without {

    private static final Path SHIPPED = Path.of("target", "quarkus-app-postgresql");

    /** @param type by its full name */
    record Method(String type, String... names) {}

    private Without() {}

    static Path methods(Path folder, List<Method> all) throws IOException {
        Path copy = Files.createDirectories(folder).resolve("app");
        try (Stream<Path> files = Files.walk(SHIPPED)) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(SHIPPED.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        for (Method each : all) {
            silence(copy, each);
        }
        return copy;
    }

    private static void silence(Path app, Method methods) throws IOException {
        File jar = jar(app, methods.type().replace('.', '/') + ".class");
        try (ClassFileLocator locator = new ClassFileLocator.Compound(
                ClassFileLocator.ForJarFile.of(jar), ClassFileLocator.ForClassLoader.ofSystemLoader())) {
            new ByteBuddy()
                    .redefine(
                            TypePool.Default.of(locator)
                                    .describe(methods.type())
                                    .resolve(),
                            locator)
                    .method(namedOneOf(methods.names()))
                    .intercept(StubMethod.INSTANCE)
                    .make()
                    .inject(jar);
        }
    }

    /** What Quarkus has changed when it packed the program comes before what was compiled. */
    private static File jar(Path app, String entry) throws IOException {
        try (Stream<Path> files = Stream.concat(
                Stream.of(app.resolve("quarkus/transformed-bytecode.jar")), Files.list(app.resolve("app")))) {
            return files.filter(Files::exists)
                    .filter(file -> holds(file, entry))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException(entry + " is in no jar"))
                    .toFile();
        }
    }

    private static boolean holds(Path jar, String entry) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.getEntry(entry) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
