package org.heard.results;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import org.heard.chart.Chart;

/** One chart to take away: as SVG, as PNG for Word, or its numbers as CSV. */
@Path("/results/{release}/{question}/{chart}.{format: svg|png|csv}")
@PermitAll
public class ChartFile {
    private final Shelf shelf;

    ChartFile(Shelf shelf) {
        this.shelf = shelf;
    }

    @GET
    public Response file(
            @PathParam("release") String id,
            @PathParam("question") String question,
            @PathParam("chart") String key,
            @PathParam("format") String format) {
        Chart chart = QuestionResultPage.charts(shelf.take(id), question)
                .filter(c -> c.key().equals(key))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return switch (format) {
            case "svg" -> answer(chart.svg().getBytes(StandardCharsets.UTF_8), "image/svg+xml", id, key, format);
            case "png" -> answer(chart.png(), "image/png", id, key, format);
            default ->
                answer(
                        TableAsCsv.of(chart.dataTable()).getBytes(StandardCharsets.UTF_8),
                        "text/csv;charset=UTF-8",
                        id,
                        key,
                        format);
        };
    }

    private static Response answer(byte[] body, String type, String id, String key, String format) {
        return Response.ok(body)
                .type(type)
                .header("Content-Disposition", "attachment; filename=\"" + id + "-" + key + "." + format + "\"")
                .header("Cache-Control", "public, max-age=86400")
                .build();
    }
}
