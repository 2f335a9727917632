package org.heard.ground.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveResourceInfo;
import org.jboss.resteasy.reactive.server.spi.ServerMessageBodyReader;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Hands a page that takes all fields of a form what {@link BodyReader} has read already: the library's own would wait for it. */
@Provider
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class ReadForm implements ServerMessageBodyReader<MultivaluedMap<String, String>> {
    @Override
    public boolean isReadable(Class<?> type, Type full, ResteasyReactiveResourceInfo page, MediaType sent) {
        return type.equals(MultivaluedMap.class);
    }

    @Override
    public boolean isReadable(Class<?> type, Type full, Annotation[] annotations, MediaType sent) {
        return type.equals(MultivaluedMap.class);
    }

    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type, Type full, MediaType sent, ServerRequestContext call) {
        MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
        ((ResteasyReactiveRequestContext) call)
                .serverRequest()
                .unwrap(HttpServerRequest.class)
                .formAttributes()
                .forEach(field -> form.add(field.getKey(), field.getValue()));
        return form;
    }

    @Override
    public MultivaluedMap<String, String> readFrom(
            Class<MultivaluedMap<String, String>> type,
            Type full,
            Annotation[] annotations,
            MediaType sent,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        throw new UnsupportedOperationException("the body has been read already");
    }
}
