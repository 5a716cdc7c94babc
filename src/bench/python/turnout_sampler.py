"""The plain way to fit the turnout of promises: a blockwise Metropolis sampler in numpy, to measure the model against.

Every district has a turnout, a capture by tellers and a difference to other electors, moved for all districts at once;
the seat has seven blocks: mean and spread of turnout, capture, spread of the difference, false "yes", answering bias,
curve of the day, and the move along the ridge of turnout and curve. Prints the CPU seconds that so many iterations take.

    python3 turnout_sampler.py DISTRICTS [ITERATIONS]
"""

import sys
import time

import numpy as np

HOURS = 15
NOW = 10
PRIOR = np.array([5.5, 6.5, 6, 5.5, 5.5, 5, 4.5, 4.5, 5, 6, 9, 12, 11.5, 8.5, 5])
PRIOR = PRIOR / PRIOR.sum()


def logit(p):
    return np.log(p / (1 - p))


def inverse(x):
    return 1 / (1 + np.exp(-x))


def made_up_day(districts, rng):
    """Counts of one polling day at 17:00, drawn from the model itself."""
    f = rng.dirichlet(100 * PRIOR)
    turnout = inverse(logit(0.78) + 0.38 * rng.standard_normal(districts))
    capture = inverse(logit(0.75) + 0.5 * rng.standard_normal(districts))
    promises = rng.integers(300, 625, districts)
    others = rng.integers(600, 1200, districts)
    told = (rng.random((districts, HOURS)) < 0.27) * (np.arange(HOURS) < NOW)
    lower = inverse(logit(turnout) - 0.6)
    share = capture[:, None] * told * f
    marks = rng.poisson(promises[:, None] * turnout[:, None] * share)
    other_marks = rng.poisson(others[:, None] * lower[:, None] * share)
    asked = rng.integers(0, 15, (districts, NOW)) * (np.arange(NOW) >= 3)
    cast = np.cumsum(f)[:NOW]
    yes = rng.binomial(asked, 0.06 + 0.91 * (turnout[:, None] * cast * 0.8))
    counted = rng.random(districts) < 0.35
    papers = rng.poisson((promises * turnout + others * lower) * cast[-1] * counted)
    return promises, others, told, marks, other_marks, asked, yes, counted, papers


def log_likelihood(day, turnout, capture, behind, f, false_yes, bias):
    """One figure for each district."""
    promises, others, told, marks, other_marks, asked, yes, counted, papers = day
    p = inverse(turnout)
    c = inverse(capture)
    r = inverse(turnout - behind)
    seen = told * f
    total = seen.sum(1)
    safe = np.where(seen > 0, seen, 1)
    result = (marks * np.log(p[:, None] * c[:, None] * safe)).sum(1)
    result += (promises - marks.sum(1)) * np.log1p(-p * c * total)
    result += 0.35 * (other_marks * np.log(r[:, None] * c[:, None] * safe)).sum(1)
    result += 0.35 * (others - other_marks.sum(1)) * np.log1p(-r * c * total)
    cast = np.cumsum(f)[:NOW]
    caught = c[:, None] * np.cumsum(seen, 1)[:, :NOW]
    q = p[:, None] * np.maximum(cast - caught, 1e-9) / (1 - p[:, None] * caught)
    q = inverse(logit(np.clip(q, 1e-9, 1 - 1e-9)) + bias)
    said = false_yes + (0.97 - false_yes) * q
    result += (yes * np.log(said) + (asked - yes) * np.log1p(-said)).sum(1)
    expected = (promises * p + others * r) * cast[-1]
    result += 0.35 * counted * (papers * np.log(expected) - expected)
    return result


def sample(day, districts, iterations, rng):
    mean, spread = logit(0.78), np.log(0.38)
    capture_mean, behind_mean = logit(0.75), 0.6
    false_yes, bias = logit(0.06), 0.0
    turnout = np.full(districts, mean)
    capture = np.full(districts, capture_mean)
    behind = np.full(districts, behind_mean)
    log_f = np.log(PRIOR)

    def seat_prior(m, s, g, b, r, e, lf):
        f = np.exp(lf - np.log(np.exp(lf).sum()))
        return (-0.5 * ((m - logit(0.78)) / 0.45) ** 2 - 0.5 * ((s - np.log(0.38)) / 0.3) ** 2
                - 0.5 * ((g - logit(0.75)) / 0.5) ** 2 - 0.5 * ((b - 0.6) / 0.3) ** 2
                - 0.5 * ((r - logit(0.06)) / 0.5) ** 2 - 0.5 * (e / 0.3) ** 2 + (100 * PRIOR * np.log(f)).sum())

    def district_prior(t, c, d, m, s, g, b):
        return (-0.5 * ((t - m) / np.exp(s)) ** 2 - s - 0.5 * ((c - g) / 0.5) ** 2 - 0.5 * ((d - b) / 0.4) ** 2)

    def curve(lf):
        f = np.exp(lf)
        return f / f.sum()

    kept = []
    steps = np.full(districts, 0.3)
    current = log_likelihood(day, turnout, capture, behind, curve(log_f), inverse(false_yes), bias)
    for i in range(iterations):
        # every district at once
        t = turnout + steps * rng.standard_normal(districts)
        c = capture + steps * rng.standard_normal(districts)
        d = behind + steps * rng.standard_normal(districts)
        proposed = log_likelihood(day, t, c, d, curve(log_f), inverse(false_yes), bias)
        gain = (proposed + district_prior(t, c, d, mean, spread, capture_mean, behind_mean)
                - current - district_prior(turnout, capture, behind, mean, spread, capture_mean, behind_mean))
        take = np.log(rng.random(districts)) < gain
        turnout, capture, behind = np.where(take, t, turnout), np.where(take, c, capture), np.where(take, d, behind)
        current = np.where(take, proposed, current)
        if i < iterations // 3:
            steps *= np.exp(0.05 * (take - 0.35))
        # seven blocks of the seat
        for block in range(7):
            m, s, g, b, r, e, lf = mean, spread, capture_mean, behind_mean, false_yes, bias, log_f
            t, extra = turnout, 0.0
            if block == 0:
                m = m + 0.1 * rng.standard_normal()
                s = s + 0.1 * rng.standard_normal()
            elif block == 1:
                g = g + 0.1 * rng.standard_normal()
            elif block == 2:
                b = b + 0.1 * rng.standard_normal()
            elif block == 3:
                r = r + 0.2 * rng.standard_normal()
            elif block == 4:
                e = e + 0.1 * rng.standard_normal()
            elif block == 5:
                lf = lf + 0.06 * rng.standard_normal(HOURS)
            else:
                # along the ridge: later hours move, turnout makes up for it
                before = curve(lf)[:NOW].sum()
                lf = lf.copy()
                lf[NOW:] += 0.3 * rng.standard_normal()
                by = before / curve(lf)[:NOW].sum()
                p = inverse(t) * by
                if p.max() >= 0.999 or inverse(m) * by >= 0.999:
                    continue
                extra = np.log(by) * districts - (np.log1p(-p) - np.log1p(-inverse(t))).sum()
                t = logit(p)
                m = logit(inverse(m) * by)
            moved = block >= 3
            likelihood = log_likelihood(day, t, capture, behind, curve(lf), inverse(r), e) if moved else current
            gain = (seat_prior(m, s, g, b, r, e, lf) - seat_prior(mean, spread, capture_mean, behind_mean,
                                                                  false_yes, bias, log_f)
                    + (district_prior(t, capture, behind, m, s, g, b)
                       - district_prior(turnout, capture, behind, mean, spread, capture_mean, behind_mean)).sum()
                    + (likelihood - current).sum() + extra)
            if np.log(rng.random()) < gain:
                mean, spread, capture_mean, behind_mean, false_yes, bias, log_f = m, s, g, b, r, e, lf
                turnout, current = t, likelihood
        if i >= iterations // 3 and i % 5 == 0:
            kept.append((inverse(turnout) * day[0]).sum() / day[0].sum())
    return np.array(kept)


def main():
    districts = int(sys.argv[1])
    iterations = int(sys.argv[2]) if len(sys.argv) > 2 else 3500
    rng = np.random.default_rng(1)
    day = made_up_day(districts, rng)
    start = time.process_time()
    kept = sample(day, districts, iterations, rng)
    seconds = time.process_time() - start
    print(f"{seconds:.3f} {kept.mean():.3f} {kept.std():.3f}")


if __name__ == "__main__":
    main()
