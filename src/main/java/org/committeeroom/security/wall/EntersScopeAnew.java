package org.committeeroom.security.wall;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** As {@link EntersScope}, where a transaction of its own begins and the one under way stays as it is. */
@Interceptor
@Transactional(Transactional.TxType.REQUIRES_NEW)
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class EntersScopeAnew {

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        UUID campaign = EntersScope.campaign(call);
        if (campaign == null) {
            return call.proceed();
        }
        String before = Wall.enter(Wall.campaign(campaign));
        try {
            return call.proceed();
        } finally {
            Wall.enter(before);
        }
    }
}
