package org.heard.ground.web;

import io.quarkus.security.ForbiddenException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.handlers.FormBodyHandler;
import org.jboss.resteasy.reactive.server.handlers.RequestDeserializeHandler;

/**
 * Four outcomes, one mapper: not found, not allowed, not valid (its own page says that, with 422)
 * and broken. A broken page is logged once, by the place in the code and never by its message, since
 * a message may quote what somebody answered.
 */
@Singleton
public class ErrorPages {
    /** Where whoever knows more about a refusal leaves the sentence for its page. */
    public static final String REFUSED_BECAUSE = "heard.refused";

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int PLACES = 12;
    /** PostgreSQL's word for a character that cannot be kept, such as the one with number 0. */
    private static final String NO_LETTER = "22021";
    /** Where forms are read, before any of our pages is called. */
    private static final Set<String> READING =
            Set.of(FormBodyHandler.class.getName(), RequestDeserializeHandler.class.getName());

    /** Where the library goes from one step of a request to the next. */
    private static final String NEXT_STEP = "invokeHandler";

    private final ErrorPage trouble;
    private final RoutingContext call;
    private final ReadyPages ready;

    ErrorPages(ErrorPage trouble, RoutingContext call, ReadyPages ready) {
        this.trouble = trouble;
        this.call = call;
        this.ready = ready;
    }

    @ServerExceptionMapper
    public Response answered(WebApplicationException e) {
        int status = e.getResponse().getStatus();
        if (status < 400 || e.getResponse().hasEntity()) {
            return e.getResponse(); // a page of its own
        }
        Response page = status < 500 ? page(status) : broken(e);
        return Response.fromResponse(page)
                .header(HttpHeaders.RETRY_AFTER, e.getResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                .build();
    }

    @ServerExceptionMapper
    public Response notAllowed(ForbiddenException e) {
        String why = call.get(REFUSED_BECAUSE);
        return page(403, trouble.page(403, call.request(), why));
    }

    @ServerExceptionMapper
    public Response broken(Throwable e) {
        int status = status(e);
        if (status == 500) {
            LOG.error(places(e));
        }
        return (isOfTheDatabase(e) ? ready.despite() : Optional.<Response>empty()).orElseGet(() -> page(status));
    }

    private static boolean isOfTheDatabase(Throwable e) {
        return e instanceof SQLException || e.getCause() != null && e.getCause() != e && isOfTheDatabase(e.getCause());
    }

    static int status(Throwable e) {
        return isUnreadable(e) ? 400 : 500;
    }

    /** What is thrown on a form that is none, or on a letter no database holds, is not our fault. */
    private static boolean isUnreadable(Throwable e) {
        boolean noLetter = e instanceof SQLException sql && NO_LETTER.equals(sql.getSQLState());
        boolean noForm = Arrays.stream(e.getStackTrace())
                .map(StackTraceElement::getClassName)
                .anyMatch(READING::contains);
        return noLetter
                || noForm
                || isUnreadWithoutPlace(e)
                || isOfTwoThreads(e)
                || e.getCause() != null && e.getCause() != e && isUnreadable(e.getCause());
    }

    /**
     * Java gives what the same code throws again and again one exception without places. Then what
     * tells is that the request had a body and no form was made of it.
     */
    private static boolean isUnreadWithoutPlace(Throwable e) {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        return e.getStackTrace().length == 0
                && request != null
                && request.getFormData() == null
                && HttpMethod.POST.equals(request.getMethod());
    }

    /**
     * Where a form breaks off while it is read, the library may go on with the request in two threads at once, and one
     * finds no next step. Thrown between the steps, so by none of ours.
     */
    private static boolean isOfTwoThreads(Throwable e) {
        StackTraceElement[] places = e.getStackTrace();
        return e instanceof ArrayIndexOutOfBoundsException
                && places.length > 0
                && places[0].getMethodName().equals(NEXT_STEP);
    }

    private Response page(int status) {
        return page(status, trouble.page(status, call.request()));
    }

    private static Response page(int status, String page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(page)
                .build();
    }

    static String places(Throwable e) {
        String here = Arrays.stream(e.getStackTrace())
                .limit(PLACES)
                .map(place -> "\n  at " + place)
                .collect(Collectors.joining());
        String name = e.getClass().getName() + here;
        return e.getCause() == null || e.getCause() == e ? name : name + "\nbecause of " + places(e.getCause());
    }
}
