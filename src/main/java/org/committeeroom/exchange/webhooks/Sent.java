package org.committeeroom.exchange.webhooks;

/**
 * What came of one try.
 *
 * @param status null if no answer came
 * @param error null if it went well
 */
record Sent(Integer status, String error) {

    boolean good() {
        return error == null;
    }

    static Sent answered(int status) {
        return new Sent(status, status >= 200 && status < 300 ? null : "answered with " + status);
    }

    static Sent failed(String why) {
        return new Sent(null, why);
    }
}
