package no.gevinstflyt.engine.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;

/** Lets good answers through and holds the body of an error back, so that another one can be written. */
class HeldErrorResponse extends HttpServletResponseWrapper {

    private @Nullable PrintWriter writer;

    HeldErrorResponse(HttpServletResponse response) {
        super(response);
    }

    boolean isError() {
        return getStatus() >= SC_BAD_REQUEST;
    }

    @Override
    public void sendError(int status) {
        setStatus(status);
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        setStatus(status);
    }

    @Override
    public void setContentLength(int length) {
        if (!isError()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isError()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            super.flushBuffer();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        ServletOutputStream through = isError() ? null : super.getOutputStream();
        return new Gate(this, through);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = isError() ? new PrintWriter(Writer.nullWriter()) : super.getWriter();
        }
        return writer;
    }

    /** Writes on while the answer is good. */
    private static final class Gate extends ServletOutputStream {

        private final HeldErrorResponse response;
        private @Nullable ServletOutputStream through;

        Gate(HeldErrorResponse response, @Nullable ServletOutputStream through) {
            this.response = response;
            this.through = through;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Answers are written at once");
        }

        @Override
        public void write(int value) throws IOException {
            target().write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            target().write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            target().flush();
        }

        private OutputStream target() throws IOException {
            if (response.isError()) {
                return OutputStream.nullOutputStream();
            }
            if (through == null) {
                through = response.getResponse().getOutputStream();
            }
            return through;
        }
    }
}
