package org.committeeroom.returns;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.committeeroom.platform.Problems;
import org.committeeroom.security.Role;
import org.committeeroom.security.Scope;

/**
 * Whoever attends at a polling station shall not tell anybody, before the close, who has voted or what number they have
 * (Representation of the People Act 1983 s.66(1)). How many have, the officer may be asked.
 */
final class Secrecy {

    private static final Set<ReturnType> COUNTS = EnumSet.of(ReturnType.STATION_COUNT, ReturnType.UNDO);

    private Secrecy() {}

    static void check(Scope scope, List<NewReturn> returns) {
        if (!scope.roles().contains(Role.POLLING_AGENT)) {
            return;
        }
        boolean nothingElse = scope.roles().size() == 1;
        boolean refused = returns.stream()
                .map(NewReturn::type)
                .anyMatch(type -> type == ReturnType.TOLD
                        || type == ReturnType.TELLER_SHIFT
                        || (nothingElse && !COUNTS.contains(type)));
        if (refused) {
            throw Problems.POLLING_AGENT.because("You are a polling agent in this campaign. By section 66 of the"
                    + " Representation of the People Act 1983 you must not pass on who has voted, or their numbers,"
                    + " before the poll closes. Tellers, who stand outside, send them");
        }
    }
}
