package org.heard.reporting.drafting;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** The texts of a form whose fields are not known beforehand. */
record MultipartForm(MultipartFormDataInput sent) {
    MultivaluedMap<String, String> texts() {
        MultivaluedMap<String, String> texts = new MultivaluedHashMap<>();
        sent.getValues()
                .forEach((name, values) -> values.stream()
                        .filter(value -> !value.isFileItem())
                        .map(FormValue::getValue)
                        .forEach(value -> texts.add(name, value)));
        return texts;
    }

    /** Whether that button was pressed. */
    boolean asks(String step) {
        return sent.getValues().containsKey(step);
    }
}
