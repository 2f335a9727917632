package org.heard.collection.response;

import java.nio.charset.StandardCharsets;
import org.heard.collection.round.Round;
import org.heard.ground.crypto.Code;
import org.heard.ground.crypto.Secrets;

/**
 * What one receipt is known by in each place where what was sent may lie. Without the server's secret none of them
 * leads to another, nor to the receipt.
 *
 * @param envelope of the envelope, @param response of the response it becomes, @param changed of the envelope that will
 *     take the place of that response
 */
public record Marks(byte[] envelope, byte[] response, byte[] changed) {
    /** @param code however it was typed */
    static Marks ofReceipt(String code, Secrets secrets) {
        byte[] plain = Code.plain(code).getBytes(StandardCharsets.UTF_8);
        // The purpose is that of the responses kept before there were envelopes.
        return of(secrets.mark("envelope", plain), secrets.mark("receipt in the table", plain), secrets);
    }

    /**
     * Of a form keyed by an officer: no receipt, so whoever filled it in cannot come back to its answers; two officers
     * who hold the paper can.
     *
     * @param code as written on the form, which is one within its round
     * @param times how often it was corrected: each time it gets other marks, so that no copy lays old beside new
     */
    public static Marks ofForm(String code, Round round, int times, Secrets secrets) {
        byte[] named = (round.key() + " " + Code.plain(code) + " " + times).getBytes(StandardCharsets.UTF_8);
        return of(secrets.mark("envelope of a keyed form", named), secrets.mark("keyed form", named), secrets);
    }

    /** Of a response sent before there were envelopes, so that no envelope has that mark. */
    static Marks ofResponse(byte[] response, Secrets secrets) {
        return of(new byte[0], response, secrets);
    }

    private static Marks of(byte[] envelope, byte[] response, Secrets secrets) {
        return new Marks(envelope, response, secrets.mark("changed", response));
    }
}
