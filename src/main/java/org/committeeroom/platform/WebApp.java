package org.committeeroom.platform;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The web app has its own routes: an address that is neither a file nor part of the interface is its start page. */
@ApplicationScoped
class WebApp {

    void routes(@Observes Router router) {
        router.getWithRegex("^/(?!api/|q/|assets/).*")
                .order(Integer.MAX_VALUE - 10)
                .handler(WebApp::startPage);
    }

    private static void startPage(RoutingContext context) {
        boolean isFile = context.normalizedPath().lastIndexOf('.')
                > context.normalizedPath().lastIndexOf('/');
        if (isFile || context.get("start-page") != null) {
            context.next();
        } else {
            context.put("start-page", true);
            context.reroute("/index.html");
        }
    }
}
