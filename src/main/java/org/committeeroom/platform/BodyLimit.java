package org.committeeroom.platform;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Refuses bodies over 1 MiB, but where a file is taken. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    static final long MOST = 1 << 20;

    /** On the operations that take a whole file. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface TakesFile {}

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (resource.getResourceMethod() != null && resource.getResourceMethod().isAnnotationPresent(TakesFile.class)) {
            return;
        }
        String length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > MOST) {
            throw tooLarge();
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream()));
        }
    }

    private static Problem tooLarge() {
        return Problems.BODY_TOO_LARGE.because("At most 1 MiB is taken here");
    }

    private static final class Limited extends FilterInputStream {

        private long left = MOST;

        Limited(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) {
            left -= n;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }
}
