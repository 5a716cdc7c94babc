package org.committeeroom.platform;

import java.util.List;
import java.util.Locale;

/** Every problem that the interface can answer with: its code, its HTTP status, and when it happens. */
public enum Problems {
    /** The body, a parameter or a field does not have the shape that the operation asks for. */
    INVALID_INPUT(400, "The input is not valid"),
    /** The password that was chosen is among the first that somebody would try. */
    EASY_PASSWORD(400, "This password is easily guessed"),
    /** The operation needs a sign-in and the request has none, or one that is no longer good. */
    SIGN_IN_REQUIRED(401, "Sign in first"),
    /** User name or password are wrong. */
    WRONG_SIGN_IN(401, "User name or password is wrong"),
    /** The password is right, and the account has a second factor: send a code of it too. */
    SECOND_FACTOR_NEEDED(401, "A code of the second factor is needed too"),
    /** Not a code of this account now, or one that was used before. */
    WRONG_CODE(401, "That code is not right, or was used before"),
    /** Signed in, but not with a role that may do this in this campaign. */
    NOT_ALLOWED(403, "Your role may not do this"),
    /** A polling agent, who attends inside a polling station, sends who has voted. */
    POLLING_AGENT(403, "A polling agent may not pass on who has voted"),
    /** The password was made by somebody else: nothing is open but its change. */
    PASSWORD_CHANGE_DUE(403, "Choose a password of your own first"),
    /** The campaign asks its staff for a second factor, and this sign-in has proved none. */
    SECOND_FACTOR_DUE(403, "This campaign asks for a second factor"),
    /** More electors than a volunteer's phone may hold. */
    TOO_MANY_ELECTORS(403, "More electors than a phone may hold"),
    /** A change of state that a browser sends from another site. */
    CROSS_SITE(403, "Requests from other sites are refused"),
    /** Does not exist, or is not for this caller: the two look alike. */
    NOT_FOUND(404, "Not found"),
    /** The path exists, but not with this method. */
    METHOD_NOT_ALLOWED(405, "This address does not take that method"),
    /** None of the media types in Accept can be made. */
    NOT_ACCEPTABLE(406, "None of the accepted media types can be made"),
    /** Two changes met; sending the same again is right. */
    CONFLICT(409, "Something else changed this at the same time"),
    /** A campaign with this slug exists. */
    SLUG_TAKEN(409, "There is a campaign with this slug"),
    /** Something with this name or code exists. */
    ALREADY_EXISTS(409, "There is one like this already"),
    /** What can be said only after the close of the poll was said before it. */
    POLLS_NOT_CLOSED(409, "The polls have not closed yet"),
    /** The sheet is out already: it has to come back before somebody else takes it. */
    SHEET_IS_OUT(409, "This sheet is out"),
    /** The sheet is not out, so it cannot come back, be late or be lost. */
    SHEET_IS_NOT_OUT(409, "This sheet is not out"),
    /** Another import stands on this one: only the latest can be taken back. */
    NOT_THE_LATEST_IMPORT(409, "This is not the latest import"),
    /** Every campaign has an agent, who answers for its data. */
    LAST_AGENT(409, "A campaign needs an agent"),
    /** Other things depend on what should be removed. */
    STILL_IN_USE(409, "This is still in use"),
    /** The export is still being made. */
    EXPORT_NOT_READY(409, "The export is not ready yet"),
    /** The import does not wait for somebody to say what its columns hold. */
    NOT_WAITING(409, "This import does not wait for that"),
    /** The import is done, or has failed: there is nothing to stop. */
    IMPORT_OVER(409, "This import is over"),
    /** A file that waited too long for its columns to be named. */
    UPLOAD_GONE(410, "The file is no longer here: send it again"),
    /** The time of the export is over, it was ended, or it could not be made. */
    EXPORT_OVER(410, "This export is over"),
    /** The invitation has expired, is used up, or was ended. */
    INVITATION_OVER(410, "This invitation is over"),
    /** The body is larger than the operation takes. */
    BODY_TOO_LARGE(413, "The body is too large"),
    /** The body has a media type that the operation does not take. */
    UNSUPPORTED_MEDIA_TYPE(415, "This media type is not taken here"),
    /** The file was not recognised as what it was said to be. */
    NOT_A_REGISTER(422, "The file is not a register"),
    /** The file holds no boundaries, or none of this campaign's polling districts or wards. */
    NOT_BOUNDARIES(422, "The file is not taken as boundaries"),
    /** The file holds no coordinates by UPRN. */
    NOT_COORDINATES(422, "The file holds no coordinates"),
    /** The file does not say which property votes where. */
    NOT_STATIONS(422, "The file names no polling stations for properties"),
    /** The file is none of rows and columns, or none that leads to anybody. */
    NOT_ANSWERS(422, "The file is not taken as answers"),
    /** Too many attempts; wait as long as Retry-After says. */
    TOO_MANY_ATTEMPTS(429, "Too many attempts"),
    /** A defect of ours; the log has the details under the time of the answer. */
    INTERNAL(500, "Something went wrong on our side"),
    /** The database does not answer: what is sent again later loses nothing. */
    DATABASE_AWAY(503, "The database cannot be reached"),
    /** The provider at which staff sign in does not answer. */
    PROVIDER_AWAY(503, "The sign-in provider cannot be reached"),
    /** The server is starting or is closing down. */
    NOT_READY(503, "Not ready yet");

    private final int status;
    private final String title;

    Problems(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Problem because(String detail) {
        return new Problem(this, detail, List.of());
    }

    public Problem plain() {
        return new Problem(this, null, List.of());
    }

    /** Invalid input, with the field that is to blame. */
    public static Problem invalid(String field, String message) {
        return new Problem(INVALID_INPUT, field + ": " + message, List.of(new Problem.Violation(field, message)));
    }

    /** Invalid input in one or more fields. */
    public static Problem invalid(List<Problem.Violation> violations) {
        String detail = violations.stream()
                .map(v -> v.field() + ": " + v.message())
                .collect(java.util.stream.Collectors.joining("; "));
        return new Problem(INVALID_INPUT, detail, violations);
    }

    static Problems ofStatus(int status) {
        for (Problems each : values()) {
            if (each.status == status) {
                return each;
            }
        }
        return status < 500 ? INVALID_INPUT : INTERNAL;
    }
}
