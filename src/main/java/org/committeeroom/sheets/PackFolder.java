package org.committeeroom.sheets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.pollingday.CopyRemoved;
import org.committeeroom.security.Scope;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The newest packs as files, which can be printed when neither the program nor its database runs any more. */
@ApplicationScoped
class PackFolder {

    private final Path root;
    private final Campaigns campaigns;

    PackFolder(
            @ConfigProperty(name = "committee.room.data", defaultValue = "./data") String data, Campaigns campaigns) {
        this.root = Path.of(data).resolve("knock-up");
        this.campaigns = campaigns;
    }

    /** Replaces the file whole: whoever prints it meanwhile has the old one or the new one. */
    synchronized void put(Scope scope, String district, byte[] pdf) {
        try {
            Path folder = Files.createDirectories(of(scope));
            Path written = Files.write(folder.resolve(fileName(district) + ".part"), pdf);
            Files.move(written, folder.resolve(fileName(district) + ".pdf"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear(Scope scope) {
        clear(of(scope));
    }

    void removed(@Observes CopyRemoved copy) {
        clear(root.resolve(copy.slug()));
    }

    private synchronized void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> innermostFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : innermostFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path of(Scope scope) {
        return root.resolve(campaigns.facts(scope).slug());
    }

    /** A district's code may hold a slash. */
    static String fileName(String district) {
        return district.replaceAll("[^A-Za-z0-9-]", "_");
    }
}
