package org.committeeroom.estimate;

import java.util.List;

/**
 * Promises of one district who vote at the station, themselves or by proxy, and who are alike in what is known of them
 * beforehand. Without vote history a district has one group.
 *
 * @param offset how much likelier than others they are to vote, on the logit; see {@link VoteHistory#offset}. Only
 *     differences matter: the mean over the seat is taken off
 * @param count how many there are
 * @param marked when tellers marked such promises, one entry for each person
 * @param answers what such promises said at the door before a teller had marked them
 * @param late when those promises were made that were made while the polls were open, by people who had not voted by
 *     then; each is also among the answers, as a "not yet" at that time
 */
public record PromiseGroup(double offset, int count, Times marked, List<Answer> answers, Times late) {

    public PromiseGroup {
        answers = List.copyOf(answers);
    }

    /** Promises of whom no history is known, all made before polling day. */
    public static PromiseGroup of(int count, Times marked, List<Answer> answers) {
        return new PromiseGroup(0, count, marked, answers, Times.NONE);
    }
}
