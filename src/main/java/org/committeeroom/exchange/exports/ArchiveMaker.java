package org.committeeroom.exchange.exports;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.committeeroom.campaign.Campaigns;
import org.committeeroom.platform.Ids;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Scope;
import org.committeeroom.security.personal.Keeping;
import org.jboss.logging.Logger;

/** Makes exports, one after the other, and clears away what is over. */
@ApplicationScoped
class ArchiveMaker {

    static final int MOST_AT_ONCE = 10;

    private static final Logger LOG = Logger.getLogger(ArchiveMaker.class);

    private final Archives archives;
    private final ArchiveWriter writer;
    private final Campaigns campaigns;
    private final Clock clock;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread one = new Thread(work, "exports");
        one.setDaemon(true);
        return one;
    });

    ArchiveMaker(Archives archives, ArchiveWriter writer, Campaigns campaigns, Clock clock) {
        this.archives = archives;
        this.writer = writer;
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /**
     * @param passphrase kept in memory until the export is made, and nowhere else
     * @throws org.committeeroom.platform.Problem if there are too many already
     */
    Archive ask(Scope scope, String by, Format format, Set<Keeping> kinds, Duration kept, char[] passphrase) {
        if (archives.live(scope, clock.instant()) >= MOST_AT_ONCE) {
            throw Problems.CONFLICT.because("At most " + MOST_AT_ONCE + " exports are kept ready: end one first");
        }
        var now = clock.instant();
        Archive asked =
                new Archive(Ids.next(), format, kinds, Archive.State.MAKING, by, now, null, now.plus(kept), 0, 0);
        archives.add(scope, asked);
        thread.execute(() -> make(scope, asked, passphrase));
        return asked;
    }

    private void make(Scope scope, Archive asked, char[] passphrase) {
        try {
            Campaigns.Facts campaign = campaigns.facts(scope);
            boolean closed = !clock.instant().isBefore(campaign.election().closes());
            Watermark mark = new Watermark(
                    asked.id(),
                    campaign.name(),
                    asked.by(),
                    asked.askedAt(),
                    campaign.election().timeZone(),
                    closed);
            writer.write(scope, mark, asked.format(), asked.kinds(), passphrase);
        } catch (RuntimeException e) {
            LOG.error("An export was not made", e);
            archives.failed(scope, asked.id());
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    @Scheduled(every = "10m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        campaigns.all().forEach(scope -> archives.clear(scope, clock.instant()));
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
