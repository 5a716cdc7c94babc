package org.committeeroom.demo;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws that are the same for the same seed on every machine: the generator of java.util.Random is laid down. */
final class Chance {

    private final Random random;

    private Chance(long seed) {
        random = new Random(seed);
    }

    /** Draws of their own for each purpose, so that a change to one leaves the others as they were. */
    static Chance of(long seed, String purpose) {
        return new Chance(seed * 31 + purpose.hashCode() * 0x9E3779B97F4A7C15L);
    }

    boolean hit(double probability) {
        return random.nextDouble() < probability;
    }

    double unit() {
        return random.nextDouble();
    }

    /** Both bounds may be drawn. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    <T> T among(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** The place of a value drawn with these weights, which need not add up to one. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double at = random.nextDouble() * sum;
        for (int i = 0; i < weights.length - 1; i++) {
            at -= weights[i];
            if (at < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    double normal(double mean, double deviation) {
        return mean + deviation * random.nextGaussian();
    }

    double beta(double a, double b) {
        double x = gamma(a);
        return x / (x + gamma(b));
    }

    /** Marsaglia and Tsang 2000; below one by their boost. */
    double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = random.nextGaussian();
            double v = Math.pow(1 + c * x, 3);
            double log = v <= 0 ? 0 : Math.log(1 - random.nextDouble());
            if (v > 0 && log < x * x / 2 + d * (1 - v + Math.log(v))) {
                return d * v;
            }
        }
    }

    /** UUID version 7 of that time, as a device would make it. */
    UUID id(Instant at) {
        long high = (at.toEpochMilli() << 16) | 0x7000L | random.nextInt(0x1000);
        return new UUID(high, (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
