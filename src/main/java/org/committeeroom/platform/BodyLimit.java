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
import java.lang.reflect.Method;

/** Refuses bodies over 1 MiB; where a file is taken, over what the operation says, or the server as a whole. */
@Provider
public class BodyLimit implements ContainerRequestFilter {

    private static final long MEBIBYTE = 1 << 20;

    /** On the operations that take a whole file. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    public @interface TakesFile {

        /** How large the file may be; 0 for as large as the server takes at all. */
        int mebibytes() default 0;
    }

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        long mebibytes = mebibytes();
        if (mebibytes == 0) {
            return;
        }
        String length = request.getHeaderString("Content-Length");
        if (length != null && Long.parseLong(length) > mebibytes * MEBIBYTE) {
            throw tooLarge(mebibytes);
        }
        if (length == null && request.hasEntity()) {
            request.setEntityStream(new Limited(request.getEntityStream(), mebibytes));
        }
    }

    private int mebibytes() {
        Method method = resource.getResourceMethod();
        TakesFile file = method == null ? null : method.getAnnotation(TakesFile.class);
        return file == null ? 1 : file.mebibytes();
    }

    private static Problem tooLarge(long mebibytes) {
        return Problems.BODY_TOO_LARGE.because("At most " + mebibytes + " MiB is taken here");
    }

    private static final class Limited extends FilterInputStream {

        private final long mebibytes;
        private long left;

        Limited(InputStream in, long mebibytes) {
            super(in);
            this.mebibytes = mebibytes;
            left = mebibytes * MEBIBYTE;
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
                throw tooLarge(mebibytes);
            }
        }
    }
}
