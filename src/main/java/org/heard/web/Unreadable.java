package org.heard.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;

/** A form that cannot be read is the fault of whoever wrote it, not ours; the library throws what it happens to. */
@Provider
public class Unreadable implements ReaderInterceptor {
    @Override
    public Object aroundReadFrom(ReaderInterceptorContext form) {
        try {
            return form.proceed();
        } catch (WebApplicationException said) {
            throw said;
        } catch (RuntimeException | IOException fault) {
            throw new BadRequestException(fault);
        }
    }
}
