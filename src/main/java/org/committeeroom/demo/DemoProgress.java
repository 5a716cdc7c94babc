package org.committeeroom.demo;

import java.util.function.DoubleSupplier;

/** How far the making of the demo is, for whoever waits for it. */
final class DemoProgress {

    enum Step {
        REGISTER(0, 0.35),
        CANVASS(0.35, 0.9),
        POLLING_DAY(0.9, 1);

        private final double from;
        private final double to;

        Step(double from, double to) {
            this.from = from;
            this.to = to;
        }
    }

    /** @param done of the step, from 0 to 1 */
    private record Now(Step step, DoubleSupplier done) {}

    private volatile Now now = new Now(Step.REGISTER, () -> 0);

    void at(Step step, DoubleSupplier done) {
        now = new Now(step, done);
    }

    void at(Step step, double done) {
        at(step, () -> done);
    }

    Step step() {
        return now.step();
    }

    /** Of the whole, from 0 to 1. */
    double overall() {
        Now current = now;
        Step step = current.step();
        return step.from + (step.to - step.from) * Math.min(1, current.done().getAsDouble());
    }
}
