package org.committeeroom.bench;

import java.io.IOException;
import org.committeeroom.estimate.AdviceStudy;
import org.committeeroom.estimate.SpeedStudy;
import org.committeeroom.estimate.Study;

/** How honest the estimate is, how good the advice, and how fast the fit. */
public final class EstimateBench {

    private EstimateBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        Study.main();
        AdviceStudy.main();
        SpeedStudy.main();
    }
}
