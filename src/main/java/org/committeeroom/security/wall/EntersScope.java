package org.committeeroom.security.wall;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.committeeroom.security.Scope;

/** Goes into the campaign of the scope with which a transactional method is called, before its transaction begins. */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class EntersScope {

    private final Wall wall;

    EntersScope(Wall wall) {
        this.wall = wall;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        UUID campaign = campaign(call);
        if (campaign == null) {
            return call.proceed();
        }
        String before = Wall.enter(Wall.campaign(campaign));
        try {
            String turned = wall.turn(Wall.campaign(campaign));
            Object done = call.proceed();
            if (turned != null && !turned.isEmpty()) {
                wall.turn(turned);
            }
            return done;
        } finally {
            Wall.enter(before);
        }
    }

    static UUID campaign(InvocationContext call) {
        for (Object parameter : call.getParameters()) {
            if (parameter instanceof Scope scope) {
                return scope.campaign();
            }
        }
        return null;
    }
}
