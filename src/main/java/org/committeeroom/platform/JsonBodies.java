package org.committeeroom.platform;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** An operation that does not say otherwise takes JSON; the framework would make what it can of other media types. */
@Provider
public class JsonBodies implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean saysItself = resource.getResourceMethod() == null
                || resource.getResourceMethod().isAnnotationPresent(Consumes.class)
                || resource.getResourceClass().isAnnotationPresent(Consumes.class);
        if (!saysItself && request.getHeaderString("Content-Type") != null && !isJson(request)) {
            throw Problems.UNSUPPORTED_MEDIA_TYPE.because("JSON is taken here");
        }
    }

    private static boolean isJson(ContainerRequestContext request) {
        MediaType type;
        try {
            type = request.getMediaType();
        } catch (IllegalArgumentException e) {
            return false;
        }
        return type.getType().equals("application")
                && (type.getSubtype().equals("json") || type.getSubtype().endsWith("+json"));
    }
}
